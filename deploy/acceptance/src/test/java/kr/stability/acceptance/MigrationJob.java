package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.ProjectFolder;

/**
 * The job of {@code deploy/kubernetes/migration}: a packaged service changes the schema and ends, without the identity provider.
 *
 * @param service such as {@code reporting-service}
 * @param prefix of its variables, such as {@code REPORTING}
 */
record MigrationJob(String service, String prefix) {
    static final MigrationJob REPORTING = new MigrationJob("reporting-service", "REPORTING");
    static final MigrationJob PORTAL = new MigrationJob("operator-portal", "PORTAL");

    private static final Map<String, String> NO_IDENTITY_PROVIDER = Map.of(
            "OIDC_ISSUER",
            "http://localhost:1/realms/stability",
            "OIDC_PORTAL_SECRET",
            "unused",
            "OIDC_DELIVERY_SECRET",
            "unused",
            "OIDC_NOTICES_SECRET",
            "unused",
            "OIDC_MEMBERS_SECRET",
            "unused",
            "OIDC_PAGES_SECRET",
            "unused",
            "SESSION_ENCRYPTION_SECRET",
            "unused-by-a-job-that-shows-no-pages");
    private static final Map<String, String> ENDS = Map.of(
            "QUARKUS_INIT_AND_EXIT", "true",
            "QUARKUS_SCHEDULER_ENABLED", "false",
            "QUARKUS_HTTP_PORT", "0",
            "QUARKUS_MANAGEMENT_PORT", "0");

    /** Runs it to its end; gives its exit code. */
    int endOn(Database database) throws IOException, InterruptedException {
        ProcessBuilder job = new ProcessBuilder(ProjectFolder.find().command(service));
        job.environment().putAll(database.settings(prefix));
        job.environment().putAll(NO_IDENTITY_PROVIDER);
        job.environment().putAll(ENDS);
        Path logs = Files.createDirectories(Path.of("target", "logs"));
        Process process = job.redirectErrorStream(true)
                .redirectOutput(logs.resolve("migrate-" + service + ".log").toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the job does not end");
        return process.exitValue();
    }
}
