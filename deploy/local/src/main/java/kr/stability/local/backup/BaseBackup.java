package kr.stability.local.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * The files of a running server and the WAL written meanwhile, by PostgreSQL's low-level API for base backups: both
 * databases as they were at one instant, while the services go on. What comes with a server, {@code pg_basebackup} and
 * {@code pg_dump}, is not part of the one that the build brings.
 *
 * <p>Source: PostgreSQL 18 documentation, 25.3.4 "Making a base backup using the low level API".
 */
final class BaseBackup {
    /** Folders whose content belongs to the running server only; they are kept empty. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "backup_label");
    private static final String CONTROL = "global/pg_control";
    private static final String SEGMENT = "[0-9A-F]{24}";

    private final Path data;
    private final Packed into;

    BaseBackup(Path data, Packed into) {
        this.data = data;
        this.into = into;
    }

    /** Copies everything; the connection must be the same from begin to end. */
    void run(Connection connection) throws SQLException, IOException {
        try (Statement server = connection.createStatement()) {
            // keeps the WAL from here on until this session ends
            server.execute("SELECT pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
            String first = text(server, "SELECT pg_walfile_name(pg_backup_start('make backup', true))");
            copy();
            ResultSet stopped = server.executeQuery("SELECT labelfile FROM pg_backup_stop(true)");
            stopped.next();
            into.add("backup_label", stopped.getString(1).getBytes(StandardCharsets.UTF_8));
            copyWal(first);
        }
    }

    private void copy() throws IOException {
        for (Path one : Packed.below(data)) {
            String name = data.relativize(one).toString();
            if (!name.equals(CONTROL) && belongs(name)) {
                into.add(data, one);
            }
        }
        into.add(data, data.resolve(CONTROL)); // last: it must not be older than what was copied
    }

    private static boolean belongs(String name) {
        int slash = name.indexOf('/');
        return !LEFT_OUT.contains(name)
                && !(slash > 0 && EMPTIED.contains(name.substring(0, slash)))
                && !name.matches("(.*/)?(pgsql_tmp.*|pg_internal[.]init.*)");
    }

    private void copyWal(String first) throws IOException {
        for (Path segment : Packed.below(data.resolve("pg_wal"))) {
            String name = segment.getFileName().toString();
            if (name.matches(SEGMENT) && name.compareTo(first) >= 0) {
                into.add(data, segment);
            }
        }
    }

    private static String text(Statement server, String sql) throws SQLException {
        try (ResultSet row = server.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
