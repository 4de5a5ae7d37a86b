package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import kr.stability.local.backup.Backup;
import kr.stability.local.backup.Cluster;
import kr.stability.local.backup.Manifest;
import kr.stability.local.backup.OfflineVerification;
import kr.stability.local.backup.Refusal;
import kr.stability.local.backup.Restore;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole case of 2022 with its ledger and evidence: backed up while both services run, lost, restored, verified. */
@OnWholeSystem
class BackupTest {
    private static final String FILED = """
            SELECT string_agg(receipt_number || content_sha256, ',' ORDER BY receipt_number) FROM submission""";
    private static final Map<String, String> NEWEST = Map.of("portal", "9", "reporting", "9");

    private final WholeSystem system;

    @TempDir
    Path folder;

    private Path backup;
    private Path postgres;
    private Path evidence;

    BackupTest(WholeSystem system) {
        this.system = system;
    }

    @BeforeEach
    void backedUpWhileItRuns() {
        backup = folder.resolve("backup");
        postgres = folder.resolve("here/postgres");
        evidence = folder.resolve("here/evidence");
        new Backup(
                        new Cluster(system.postgres().port(), system.postgres().data()),
                        system.programs().evidence())
                .into(backup);
    }

    @Test
    void whatWasFiledComesBackAfterALossAndItsLedgerHolds() throws SQLException {
        String filed = ask(system.postgres(), FILED);
        long then = Manifest.in(backup).head().size();
        restored();
        FreshFiles.delete(postgres); // the loss
        FreshFiles.delete(evidence);
        assertTrue(restore().from(backup).size() >= then);
        assertEquals(filed, asked(FILED));
    }

    @Test
    void aRowThatWasChangedIsNamedAndNothingIsPutInItsPlace() throws SQLException {
        restored();
        Path tampered = folder.resolve("tampered");
        try (LocalPostgres server = LocalPostgres.at(0, postgres, folder.resolve("postgres.log"))) {
            change(server, "UPDATE incident SET title_ko = '화재'");
            new Backup(new Cluster(server.port(), postgres), evidence).into(tampered);
        }
        FreshFiles.delete(postgres);
        FreshFiles.delete(evidence);
        Refusal refusal = assertThrows(Refusal.class, () -> restore().from(tampered));
        assertEquals(Refusal.LEDGER, refusal.code());
        assertTrue(refusal.getMessage().contains("\"incident\""), refusal.getMessage());
        assertFalse(Files.exists(postgres));
    }

    @Test
    void anEntryThatWasTakenOutIsNamed() throws SQLException {
        restored();
        Path tampered = folder.resolve("shorter");
        try (LocalPostgres server = LocalPostgres.at(0, postgres, folder.resolve("postgres.log"))) {
            change(server, """
                    SET session_replication_role = replica;
                    DELETE FROM ledger_entry WHERE id = (SELECT entry_id FROM ledger_seal WHERE position = 3)""");
            new Backup(new Cluster(server.port(), postgres), evidence).into(tampered);
        }
        FreshFiles.delete(postgres);
        FreshFiles.delete(evidence);
        Refusal refusal = assertThrows(Refusal.class, () -> restore().from(tampered));
        assertTrue(refusal.getMessage().contains("ENTRY_GONE"), refusal.getMessage());
    }

    /** The machine as it was, to be lost or tampered with; verified later. */
    private void restored() {
        new Restore(postgres, evidence, NEWEST, (server, files) -> {}).from(backup);
    }

    private Restore restore() {
        return new Restore(
                postgres,
                evidence,
                NEWEST,
                new OfflineVerification(
                        ProjectFolder.find().application("reporting-service"),
                        system.programs().ledgerKey(),
                        new OfflineVerification.Passwords("reporting", "reporting"),
                        folder.resolve("verification.log")));
    }

    private String asked(String sql) throws SQLException {
        try (LocalPostgres server = LocalPostgres.at(0, postgres, folder.resolve("postgres.log"))) {
            return ask(server, sql);
        }
    }

    private static String ask(LocalPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void change(LocalPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(LocalPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("reporting") + "?user=postgres");
    }
}
