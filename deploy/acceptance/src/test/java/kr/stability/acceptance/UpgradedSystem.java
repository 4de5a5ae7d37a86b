package kr.stability.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kr.stability.local.scenario.Cast;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.stack.Await;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.Tokens;

/** Both services of today on what an older version wrote, beside the {@link WholeSystem} of the run: its Keycloak, its browser. */
final class UpgradedSystem implements AutoCloseable {
    private static final Path LOGS = Path.of("target", "logs");

    private final WholeSystem whole;
    private final UpgradedDatabase reportingRows;
    private final UpgradedDatabase portalRows;
    private final ServiceProcess reporting;
    private final ServiceProcess portal;

    /** @param evidence a folder that is not there yet, in which the service finds the files that it had before */
    UpgradedSystem(WholeSystem whole, Path evidence) throws Exception {
        this.whole = whole;
        reportingRows = UpgradedDatabase.by(MigrationJob.REPORTING, whole.postgres());
        portalRows = UpgradedDatabase.by(MigrationJob.PORTAL, whole.postgres());
        FreshFiles.copy(UpgradedDatabase.FOLDER.resolve("evidence"), evidence);
        reporting = ServiceProcess.launch(
                whole.programs().reportingOn(reportingRows.database(), settings(evidence)),
                256,
                LOGS.resolve("reporting-service-upgraded.log"));
        portal = ServiceProcess.launch(
                whole.programs().portalOn(portalRows.database(), Map.of("REPORTING_URL", reporting.url())),
                192,
                LOGS.resolve("operator-portal-upgraded.log"));
        awaitReady();
    }

    private void awaitReady() {
        try {
            reporting.awaitReady();
            portal.awaitReady();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The key that signs is another one by now; the former one is published beside it. */
    private static Map<String, String> settings(Path evidence) {
        return Map.of(
                "STABILITY_LEDGER_PUBLISHED_KEYS_FILE",
                UpgradedDatabase.FOLDER
                        .resolve("ledger-key.pem")
                        .toAbsolutePath()
                        .toString(),
                "STABILITY_EVIDENCE_DIRECTORY",
                evidence.toString());
    }

    /** What the older version of a service had written, and what became of it. */
    UpgradedDatabase database(String service) {
        return service.equals(MigrationJob.PORTAL.service()) ? portalRows : reportingRows;
    }

    MinistryApi as(String user) {
        return new MinistryApi(reporting.url(), () -> whole.tokenFor(user));
    }

    /** Everybody who acts through the API or without a browser. */
    Cast cast() {
        return new Cast(reporting.url(), portal.url(), new Tokens(whole.issuer()));
    }

    /** Somebody signed in at the portal. */
    Person person(String user) {
        return whole.personAt(portal.url(), user);
    }

    /** What the ledger's own verification finds once everything is sealed. */
    JsonNode verified() {
        Await.until(Duration.ofSeconds(20), () -> found().path("pending").asLong() == 0);
        return found();
    }

    private JsonNode found() {
        return as("analyst").get("/ledger/verification?files=true");
    }

    @Override
    public void close() {
        portal.close();
        reporting.close();
    }
}
