package kr.stability.local.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.stability.local.stack.LocalPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own with a database of one table; what is wrong with a backup is said, and nothing is lost. */
class BackupTest {
    private static final String[] SCHEMA = {
        "CREATE TABLE flyway_schema_history (installed_rank int, version text, success boolean)",
        "INSERT INTO flyway_schema_history VALUES (1, '202611230500', true)",
        "CREATE TABLE kept (n int)",
        "INSERT INTO kept SELECT generate_series(1, 1000)"
    };

    @TempDir
    static Path home;

    private static LocalPostgres server;

    @TempDir
    Path folder;

    private Path backup;
    private Path target;

    @BeforeAll
    static void aServerWithAThousandRows() throws SQLException {
        server = LocalPostgres.at(0, home.resolve("data"), home.resolve("postgres.log"));
        server.database("portal", "portal");
        try (Connection connection = connect(server)) {
            for (String sql : SCHEMA) {
                connection.createStatement().execute(sql);
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void anEmptyMachine() {
        backup = folder.resolve("backup");
        target = folder.resolve("here/postgres");
    }

    @Test
    void rowsThatAreWrittenMeanwhileAreThereOrNotButNoneInBetween() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> write(enough));
        take();
        enough.set(true);
        int written = writer.get();
        restore("202611230500").from(backup);
        try (LocalPostgres restored = LocalPostgres.at(0, target, folder.resolve("restored.log"))) {
            assertEquals(ask(restored, "max(n)"), ask(restored, "count(*)"));
            assertTrue(ask(restored, "count(*)") >= 1000 && ask(restored, "count(*)") <= written);
        }
    }

    /** Temporary tables, uploads: a running server removes files and folders while they are listed. */
    @Test
    void whatGoesAwayWhileItIsCopiedIsLeftOut() throws Exception {
        Path busy = Files.createDirectories(folder.resolve("evidence/incoming"));
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> uploads = CompletableFuture.runAsync(() -> comeAndGo(busy, enough));
        try {
            for (int i = 0; i < 300; i++) {
                try (Packed packed = new Packed(folder.resolve("some.zip"))) {
                    for (Path one : Packed.below(folder.resolve("evidence"))) {
                        packed.add(folder.resolve("evidence"), one);
                    }
                }
            }
        } finally {
            enough.set(true);
        }
        uploads.get();
    }

    private static void comeAndGo(Path folder, AtomicBoolean enough) {
        try {
            while (!enough.get()) {
                for (int i = 0; i < 20; i++) {
                    Files.writeString(folder.resolve("part" + i), "x");
                }
                for (int i = 0; i < 20; i++) {
                    Files.delete(folder.resolve("part" + i));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void evidenceComesBackByteForByte() throws IOException {
        Files.createDirectories(folder.resolve("evidence/ab"));
        Files.writeString(folder.resolve("evidence/ab/abcd"), "훈련 결과");
        take();
        restore("202611230500").from(backup);
        assertEquals("훈련 결과", Files.readString(folder.resolve("here/evidence/ab/abcd")));
    }

    @Test
    void aFolderWithoutABackupIsRefused() {
        refused(Refusal.BACKUP, "manifest.json is missing", "202611230500");
    }

    @Test
    void aChangedByteIsRefusedAndNothingIsUnpacked() throws IOException {
        take();
        Path file = backup.resolve("postgres.zip");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        refused(Refusal.BACKUP, "postgres.zip is not what manifest.json says", "202611230500");
        assertFalse(Files.exists(target));
    }

    @Test
    void aMissingFileIsRefused() throws IOException {
        take();
        Files.delete(backup.resolve("evidence.zip"));
        refused(Refusal.BACKUP, "evidence.zip is missing", "202611230500");
    }

    @Test
    void aNewerSchemaIsRefused() {
        take();
        refused(Refusal.BACKUP, "newer than this version", "202611230459");
    }

    @Test
    void aTargetWithDataIsLeftAsItIs() throws IOException {
        take();
        Files.createDirectories(target);
        Files.writeString(target.resolve("PG_VERSION"), "18");
        refused(Refusal.MACHINE, "is not empty", "202611230500");
        assertEquals("18", Files.readString(target.resolve("PG_VERSION")));
    }

    @Test
    void aDiskThatIsTooSmallIsNamedBeforeAnythingIsWritten() throws IOException {
        take();
        Path manifest = backup.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest).replaceFirst("\"unpacked\" : [0-9]+", "\"unpacked\" : 4000000000000000"));
        refused(Refusal.MACHINE, "The disk is full", "202611230500");
        assertFalse(Files.exists(target));
    }

    @Test
    void aBackupNeverReplacesAnotherOne() {
        take();
        Manifest first = Manifest.in(backup);
        assertEquals(Refusal.MACHINE, assertThrows(Refusal.class, this::take).code());
        assertEquals(first, Manifest.in(backup));
    }

    private void take() {
        new Backup(new Cluster(server.port(), server.data()), folder.resolve("evidence")).into(backup);
    }

    private Restore restore(String newest) {
        return new Restore(
                target, folder.resolve("here/evidence"), Map.of("portal", newest), (restored, evidence) -> {});
    }

    private void refused(int code, String message, String newest) {
        Refusal refusal = assertThrows(Refusal.class, () -> restore(newest).from(backup));
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
        assertEquals(code, refusal.code());
    }

    /** Writes rows one after the other until it is enough; gives the last. */
    private static int write(AtomicBoolean enough) {
        try (Connection connection = connect(server)) {
            int n = 1000;
            while (!enough.get()) {
                connection.createStatement().execute("INSERT INTO kept VALUES (" + ++n + ")");
            }
            return n;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long ask(LocalPostgres server, String what) throws SQLException {
        try (Connection connection = connect(server);
                ResultSet row = connection.createStatement().executeQuery("SELECT " + what + " FROM kept")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect(LocalPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("portal") + "?user=postgres");
    }
}
