package kr.stability.acceptance;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.ServiceProgram;
import kr.stability.local.stack.SigningKey;

/** Both packaged services with all that they are told: as they run here, and as in production behind a gateway. */
final class Programs {
    private static final String LEDGER_KEY = SigningKey.fresh(); // one for every replica and every start
    private static final Path EVIDENCE = Path.of("target", "evidence");

    private final LocalPostgres postgres;
    private final LocalKeycloak keycloak;
    private final TraceReceiver traces;
    private final ServiceProgram reporting;
    private final ServiceProgram portal;

    private Programs(LocalPostgres postgres, LocalKeycloak keycloak, TraceReceiver traces) {
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.traces = traces;
        this.reporting = program("reporting-service", reportingEnvironment());
        this.portal = program("operator-portal", portalEnvironment());
    }

    static Programs of(LocalPostgres postgres, LocalKeycloak keycloak, TraceReceiver traces) {
        return new Programs(postgres, keycloak, traces);
    }

    ServiceProgram reporting() {
        return reporting;
    }

    ServiceProgram portal() {
        return portal;
    }

    /** Where reporting-service keeps evidence. */
    Path evidence() {
        return EVIDENCE;
    }

    /** The key that signs the ledger. */
    String ledgerKey() {
        return LEDGER_KEY;
    }

    /**
     * reporting-service as in production, with a database of its own; not started.
     *
     * @param gateway the one address whose {@code X-Forwarded-*} it believes
     */
    ServiceProgram reportingInProduction(String gateway) {
        return reportingOn(
                postgres.database("reporting_production"),
                Map.of("QUARKUS_PROFILE", "prod", "TRUSTED_PROXIES", gateway));
    }

    /** One more reporting-service, on a database of its own and with settings that differ; not started. */
    ServiceProgram reportingOn(Database database, Map<String, String> settings) {
        return another(reporting, database.settings("REPORTING"), settings);
    }

    /**
     * The portal as in production, with a database of its own; not started.
     *
     * @param gateway the one address whose {@code X-Forwarded-*} it believes
     */
    ServiceProgram portalInProduction(String gateway) {
        return portalOn(
                postgres.database("production"),
                Map.of(
                        "QUARKUS_PROFILE",
                        "prod",
                        "TRUSTED_PROXIES",
                        gateway,
                        "QUARKUS_HTTP_ACCESS_LOG_ENABLED",
                        "true",
                        "QUARKUS_HTTP_ACCESS_LOG_PATTERN",
                        "client=%h %s"));
    }

    /** One more portal, on a database of its own and with settings that differ; not started. */
    ServiceProgram portalOn(Database database, Map<String, String> settings) {
        return another(portal, database.settings("PORTAL"), settings);
    }

    private static ServiceProgram another(
            ServiceProgram as, Map<String, String> database, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(as.environment());
        environment.putAll(database);
        environment.putAll(settings);
        return program(as.name(), environment);
    }

    private Map<String, String> reportingEnvironment() {
        Map<String, String> environment = local(postgres.database("reporting").settings("REPORTING"));
        environment.putAll(Map.of(
                "STABILITY_LEDGER_KEY",
                LEDGER_KEY,
                "SESSION_ENCRYPTION_SECRET",
                "acceptance-session-secret-of-the-pages",
                "STABILITY_EVIDENCE_DIRECTORY",
                EVIDENCE.toAbsolutePath().toString()));
        return environment;
    }

    private Map<String, String> portalEnvironment() {
        Map<String, String> environment = local(postgres.database("portal").settings("PORTAL"));
        environment.putAll(Map.of(
                "OIDC_REALM_URL", // as in the cluster, another address than the issuer's
                keycloak.issuer().replace("localhost", "127.0.0.1"),
                "SESSION_ENCRYPTION_SECRET",
                "acceptance-session-encryption-secret",
                "REPORTING_URL",
                reporting.url(),
                "QUARKUS_OIDC_CLIENT_DELIVERY_REFRESH_TOKEN_TIME_SKEW", // every delivery fetches a token
                "PT1H"));
        return environment;
    }

    private Map<String, String> local(Map<String, String> own) {
        Map<String, String> environment = new HashMap<>(keycloak.environment());
        environment.putAll(own);
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"); // as in production
        environment.put("OTEL_EXPORTER_OTLP_ENDPOINT", traces.endpoint());
        environment.put("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        environment.put("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms");
        return environment;
    }

    private static ServiceProgram program(String name, Map<String, String> environment) {
        return new ServiceProgram(name, ProjectFolder.find().application(name), Ports.free(), environment);
    }
}
