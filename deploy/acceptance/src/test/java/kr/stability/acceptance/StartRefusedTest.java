package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.SigningKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged services in production, configured as nobody should: they end at once and say what is wrong. */
class StartRefusedTest {
    private static final int EXIT_CONFIGURATION = 78;
    private static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.temporary();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "reporting-service, REPORTING_DB_PASSWORD",
        "reporting-service, OIDC_PAGES_SECRET",
        "reporting-service, SESSION_ENCRYPTION_SECRET",
        "operator-portal, PORTAL_DB_PASSWORD",
        "operator-portal, OIDC_PORTAL_SECRET",
        "operator-portal, OIDC_DELIVERY_SECRET",
        "operator-portal, OIDC_NOTICES_SECRET",
        "operator-portal, OIDC_MEMBERS_SECRET",
        "operator-portal, SESSION_ENCRYPTION_SECRET"
    })
    void withoutASecretThereIsNoDefaultOne(String service, String secret) throws Exception {
        Map<String, String> environment = environment(service);
        environment.remove(secret);
        Ended ended = start(service, environment);
        assertNotEquals(0, ended.status());
        assertTrue(ended.log().contains(secret), () -> secret + " is not named:\n" + ended.log());
    }

    @ParameterizedTest
    @CsvSource({"reporting-service, REPORTING", "operator-portal, PORTAL"})
    void asTheOwnerOfItsTablesItDoesNotRun(String service, String prefix) throws Exception {
        Map<String, String> environment = environment(service);
        environment.put(prefix + "_DB_USER", environment.get(prefix + "_OWNER_USER"));
        environment.put(prefix + "_DB_PASSWORD", environment.get(prefix + "_OWNER_PASSWORD"));
        Ended ended = start(service, environment);
        assertEquals(EXIT_CONFIGURATION, ended.status(), ended::log);
        assertTrue(ended.log().contains("Refusing to start: the database would show"), ended::log);
    }

    @Test
    void withoutAKeyForTheLedgerNothingIsSigned() throws Exception {
        Map<String, String> environment = environment("reporting-service");
        environment.remove("STABILITY_LEDGER_KEY");
        Ended ended = start("reporting-service", environment);
        assertEquals(EXIT_CONFIGURATION, ended.status(), ended::log);
        assertTrue(ended.log().contains("stability.ledger.key"), ended::log);
    }

    /** As the environment of a migration job with one variable more would: it ended with 0 and had verified nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void aVerificationThatWouldNotTakePlaceIsNoSuccess(String migrates) throws Exception {
        Map<String, String> environment = environment("reporting-service");
        environment.putAll(Map.of(
                "STABILITY_LEDGER_VERIFY_AND_EXIT", "true",
                "QUARKUS_INIT_AND_EXIT", "true",
                "QUARKUS_FLYWAY_MIGRATE_AT_START", migrates));
        Ended ended = start("reporting-service", environment);
        assertEquals(EXIT_CONFIGURATION, ended.status(), ended::log);
        assertTrue(ended.log().contains("QUARKUS_INIT_AND_EXIT"), ended::log);
    }

    private record Ended(int status, String log) {}

    private static Map<String, String> environment(String service) {
        boolean reporting = service.equals("reporting-service");
        Database database = postgres.database(reporting ? "reporting" : "portal");
        Map<String, String> environment = new HashMap<>(database.settings(reporting ? "REPORTING" : "PORTAL"));
        environment.putAll(Map.of(
                "OIDC_ISSUER", "http://localhost:1/realms/stability",
                "STABILITY_LEDGER_KEY", SigningKey.fresh(),
                "OIDC_PORTAL_SECRET", "unused",
                "OIDC_DELIVERY_SECRET", "unused",
                "OIDC_NOTICES_SECRET", "unused",
                "OIDC_MEMBERS_SECRET", "unused",
                "OIDC_PAGES_SECRET", "unused",
                "SESSION_ENCRYPTION_SECRET", "unused-where-no-page-is-ever-shown",
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_MANAGEMENT_PORT", "0"));
        return environment;
    }

    private static Ended start(String service, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = Files.createDirectories(Path.of("target", "logs")).resolve("refused-" + service + ".log");
        ProcessBuilder program = new ProcessBuilder(ProjectFolder.find().command(service));
        program.environment().putAll(environment);
        Process process =
                program.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), () -> service + " runs on: " + log);
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(log));
    }
}
