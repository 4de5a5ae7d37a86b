package kr.stability.acceptance.faults;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.ServiceProgram;
import kr.stability.local.stack.SigningKey;

/**
 * Replicas of both services on one database each, with all that they are told; none is started.
 *
 * @param count of each service
 */
record Replicas(Postgres postgres, LocalKeycloak keycloak, int count) {
    /** From so many filings a fault on, the second compiler gains more than it takes. */
    private static final int WORTH_WARMING = 100;

    private static final String LEDGER_KEY = SigningKey.fresh();

    /** Reporting services. */
    List<Replica> ofReporting() {
        Database database = postgres.database("reporting");
        Map<String, String> environment = local(database.settings("REPORTING"));
        environment.putAll(Map.of(
                "STABILITY_RATE_BURST",
                "1000000", // one publisher serves all the orders
                "STABILITY_LEDGER_KEY",
                LEDGER_KEY,
                "SESSION_ENCRYPTION_SECRET",
                "acceptance-session-secret-of-the-pages",
                "STABILITY_EVIDENCE_DIRECTORY",
                Path.of("target", "evidence-faults").toAbsolutePath().toString()));
        return replicas("reporting-service", 256, environment);
    }

    /**
     * Portals.
     *
     * @param reporting where they find reporting-service
     * @param mailPort of the mail server on this machine
     */
    List<Replica> ofPortal(String reporting, int mailPort) {
        Database database = postgres.database("portal");
        Map<String, String> environment = local(database.settings("PORTAL"));
        environment.putAll(Map.of(
                "SESSION_ENCRYPTION_SECRET",
                "acceptance-session-encryption-secret",
                "MAIL_HOST",
                "localhost",
                "MAIL_PORT",
                "" + mailPort,
                "STABILITY_ORDER_REFRESH_EVERY",
                "10m",
                "STABILITY_RATE_BURST",
                "1000000", // eight people file a thousand plans
                "REPORTING_URL",
                reporting));
        return replicas("operator-portal", 224, environment);
    }

    private Map<String, String> local(Map<String, String> own) {
        Map<String, String> environment = new HashMap<>(keycloak.environment());
        environment.putAll(own);
        environment.put("QUARKUS_PROFILE", "local");
        return environment;
    }

    /** Few filings a fault: started often, so a quick start counts. */
    private static ServiceProcess.Pace pace() {
        return FaultSystem.Size.asAsked().filings() < WORTH_WARMING
                ? ServiceProcess.Pace.QUICK_START
                : ServiceProcess.Pace.UNDER_LOAD;
    }

    private List<Replica> replicas(String name, int heap, Map<String, String> environment) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Replica(
                        new ServiceProgram(name, ProjectFolder.find().application(name), Ports.free(), environment),
                        heap,
                        FaultSystem.LOGS.resolve(name + "-" + n + ".log"),
                        pace()))
                .toList();
    }
}
