package kr.stability.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.Disk;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.KeycloakSettings;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.ServiceProgram;

/** The four servers of the local stack: where they listen, what they are told, in which order they start. */
final class LocalStack {
    static final int PORTAL_PORT = 8080;
    static final int REPORTING_PORT = 8081;
    static final int PORTAL_MANAGEMENT_PORT = 9080;
    static final int REPORTING_MANAGEMENT_PORT = 9081;
    static final int KEYCLOAK_PORT = 8180;
    static final int POSTGRES_PORT = 55432;
    static final String PORTAL_URL = "http://localhost:" + PORTAL_PORT;
    static final String REPORTING_URL = "http://localhost:" + REPORTING_PORT;
    static final String ISSUER = "http://localhost:" + KEYCLOAK_PORT + "/realms/stability";

    private static final long DISK_MEGABYTES = 1024;
    private static final int REPORTING_HEAP = 256;
    private static final int PORTAL_HEAP = 192;

    private final ProjectFolder project;
    private final Running running;
    private final Progress progress;
    private final Secrets secrets;

    LocalStack(ProjectFolder project, Running running, Progress progress) {
        this.project = project;
        this.running = running;
        this.progress = progress;
        FreshFiles.folder(project.data());
        check();
        this.secrets = Secrets.in(project.data());
    }

    /** Before anything is started: space and ports. */
    private void check() {
        Disk.requireFree(project.data(), DISK_MEGABYTES);
        Ports.requireFree(POSTGRES_PORT, "PostgreSQL");
        Ports.requireFree(KEYCLOAK_PORT, "Keycloak");
        Ports.requireFree(REPORTING_PORT, "reporting-service");
        Ports.requireFree(REPORTING_MANAGEMENT_PORT, "the health of reporting-service");
        Ports.requireFree(PORTAL_PORT, "operator-portal");
        Ports.requireFree(PORTAL_MANAGEMENT_PORT, "the health of operator-portal");
    }

    /** Starts all four and returns when all are ready. */
    void start() {
        LocalKeycloak keycloak = running.start(() -> LocalKeycloak.launch(keycloak()));
        LocalPostgres postgres = running.start(
                () -> LocalPostgres.at(POSTGRES_PORT, project.data().resolve("postgres"), log("postgres")));
        progress.say("PostgreSQL is ready on port " + POSTGRES_PORT);
        Database reporting = database(postgres, "reporting", "REPORTING");
        Database portal = database(postgres, "portal", "PORTAL");
        keycloak.awaitReady();
        progress.say("Keycloak is ready on port " + KEYCLOAK_PORT);
        startServices(reporting, portal);
    }

    private Database database(LocalPostgres postgres, String name, String prefix) {
        return postgres.database(name, secrets.get(prefix + "_OWNER_PASSWORD"), secrets.get(prefix + "_DB_PASSWORD"));
    }

    private void startServices(Database reporting, Database portal) {
        ServiceProcess first = running.start(
                () -> ServiceProcess.launch(reportingService(reporting), REPORTING_HEAP, log("reporting-service")));
        ServiceProcess second =
                running.start(() -> ServiceProcess.launch(operatorPortal(portal), PORTAL_HEAP, log("operator-portal")));
        first.awaitReady();
        progress.say("reporting-service is ready on port " + REPORTING_PORT);
        second.awaitReady();
        progress.say("operator-portal is ready on port " + PORTAL_PORT);
    }

    private KeycloakSettings keycloak() {
        Map<String, String> placeholders = Map.of(
                "OIDC_PORTAL_SECRET",
                secrets.get("OIDC_PORTAL_SECRET"),
                "OIDC_DELIVERY_SECRET",
                secrets.get("OIDC_DELIVERY_SECRET"),
                "OIDC_MEMBERS_SECRET",
                secrets.get("OIDC_MEMBERS_SECRET"),
                "OIDC_NOTICES_SECRET",
                secrets.get("OIDC_NOTICES_SECRET"),
                "OIDC_PAGES_SECRET",
                secrets.get("OIDC_PAGES_SECRET"),
                "PORTAL_URL",
                PORTAL_URL,
                "REPORTING_URL",
                REPORTING_URL);
        return new KeycloakSettings(KEYCLOAK_PORT, project.data().resolve("keycloak"), log("keycloak"), placeholders);
    }

    private ServiceProgram reportingService(Database database) {
        Map<String, String> environment = new HashMap<>(database.settings("REPORTING"));
        environment.putAll(Map.of(
                "QUARKUS_PROFILE",
                "local",
                "STABILITY_LEDGER_KEY",
                secrets.get("STABILITY_LEDGER_KEY"),
                "STABILITY_EVIDENCE_DIRECTORY",
                project.data().resolve("evidence").toString(),
                "OIDC_ISSUER",
                ISSUER,
                "OIDC_PAGES_SECRET",
                secrets.get("OIDC_PAGES_SECRET"),
                "SESSION_ENCRYPTION_SECRET",
                secrets.get("PAGES_SESSION_SECRET")));
        return new ServiceProgram(
                "reporting-service",
                project.application("reporting-service"),
                REPORTING_PORT,
                REPORTING_MANAGEMENT_PORT,
                environment);
    }

    private ServiceProgram operatorPortal(Database database) {
        Map<String, String> environment = new HashMap<>(database.settings("PORTAL"));
        environment.putAll(Map.of(
                "QUARKUS_PROFILE", "local",
                "OIDC_ISSUER", ISSUER,
                "OIDC_PORTAL_SECRET", secrets.get("OIDC_PORTAL_SECRET"),
                "OIDC_DELIVERY_SECRET", secrets.get("OIDC_DELIVERY_SECRET"),
                "OIDC_MEMBERS_SECRET", secrets.get("OIDC_MEMBERS_SECRET"),
                "SESSION_ENCRYPTION_SECRET", secrets.get("SESSION_ENCRYPTION_SECRET"),
                "OIDC_NOTICES_SECRET", secrets.get("OIDC_NOTICES_SECRET"),
                "REPORTING_URL", REPORTING_URL));
        return new ServiceProgram(
                "operator-portal",
                project.application("operator-portal"),
                PORTAL_PORT,
                PORTAL_MANAGEMENT_PORT,
                environment);
    }

    private Path log(String server) {
        return project.data().resolve("logs").resolve(server + ".log");
    }
}
