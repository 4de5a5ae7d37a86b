package kr.stability.acceptance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What an older version wrote into a database: one file a table, as COPY writes it, the names of the columns first (what is
 * large is packed); the version of the schema; and where the sequences stood.
 *
 * @param folder with these files
 */
record OlderRows(Path folder) {
    private static final int LARGE = 100_000; // bytes
    private static final String TABLES = """
            SELECT c.relname, (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '')
            FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
              AND c.relname <> 'flyway_schema_history' ORDER BY 1""";
    private static final String VERSION =
            "SELECT max(version), '' FROM flyway_schema_history WHERE success AND version IS NOT NULL";
    private static final String SEQUENCES =
            "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL";

    private record Pair(String name, String value) {}

    /** Writes what is in a database. */
    void write(Connection database) throws SQLException, IOException {
        Files.createDirectories(folder);
        for (Pair table : pairs(database, TABLES)) {
            byte[] rows = copied(database, "SELECT " + table.value() + " FROM " + table.name() + " ORDER BY 1", true);
            if (rows.length > LARGE) {
                Files.write(folder.resolve(table.name() + ".tsv.gz"), packed(rows));
            } else if (lines(rows).count() > 1) {
                Files.write(folder.resolve(table.name() + ".tsv"), rows);
            }
        }
        Files.writeString(
                folder.resolve("version"), pairs(database, VERSION).getFirst().name() + "\n");
        Files.write(folder.resolve("sequences"), copied(database, SEQUENCES, false));
    }

    /** The migration after which they were written. */
    String version() throws IOException {
        return Files.readString(folder.resolve("version")).strip();
    }

    /** Puts them into a database of that version, as its administrator, in place of what the migrations put there. */
    void putInto(Connection database) throws SQLException, IOException {
        // no triggers and no foreign keys, as when a dump is restored
        run(database, "SET session_replication_role = replica");
        run(database, "SET timezone = 'UTC'");
        List<String> tables = pairs(database, TABLES).stream().map(Pair::name).toList();
        run(database, "TRUNCATE " + String.join(", ", tables));
        for (Path file : files()) {
            copies(database)
                    .copyIn("COPY " + table(file) + " FROM STDIN (HEADER MATCH)", new ByteArrayInputStream(read(file)));
        }
        for (String sequence : Files.readAllLines(folder.resolve("sequences"))) {
            run(database, "SELECT setval('" + sequence.replace("\t", "', ") + ")");
        }
        run(database, "RESET session_replication_role");
    }

    /** Those that are not in a database as they were, each with its table; columns that came later do not count. */
    List<String> notIn(Connection database) throws SQLException, IOException {
        List<String> missed = new ArrayList<>();
        for (Path file : files()) {
            List<String> rows = lines(read(file)).toList();
            String columns = rows.getFirst().replace("\t", ", ");
            Set<String> now = new HashSet<>(lines(copied(database, "SELECT " + columns + " FROM " + table(file), false))
                    .toList());
            rows.stream()
                    .skip(1)
                    .filter(row -> !now.contains(row))
                    .forEach(row -> missed.add(table(file) + ": " + row));
        }
        return missed;
    }

    /** What stands in a column of a table, row by row. */
    List<String> values(String table, String column) throws IOException {
        Path file =
                files().stream().filter(f -> table(f).equals(table)).findFirst().orElseThrow();
        List<String> rows = lines(read(file)).toList();
        int place = List.of(rows.getFirst().split("\t")).indexOf(column);
        return rows.stream().skip(1).map(row -> row.split("\t", -1)[place]).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static String table(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static byte[] read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file.toString().endsWith(".gz")
                ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()
                : bytes;
    }

    private static byte[] packed(byte[] rows) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(rows);
        }
        return packed.toByteArray();
    }

    private static byte[] copied(Connection database, String query, boolean header) throws SQLException {
        run(database, "SET timezone = 'UTC'");
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try {
            copies(database).copyOut("COPY (" + query + ") TO STDOUT (HEADER " + header + ")", rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.toByteArray();
    }

    private static CopyManager copies(Connection database) throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }

    private static Stream<String> lines(byte[] rows) {
        return new String(rows, StandardCharsets.UTF_8).lines();
    }

    private static List<Pair> pairs(Connection database, String query) throws SQLException {
        List<Pair> pairs = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                pairs.add(new Pair(found.getString(1), found.getString(2)));
            }
        }
        return pairs;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
