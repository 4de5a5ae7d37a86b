package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import kr.stability.local.scenario.Cast;
import kr.stability.local.scenario.ScenarioFiles;
import kr.stability.local.scenario.ScenarioPlayer;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.ServiceProgram;
import kr.stability.local.stack.SigningKey;
import kr.stability.local.stack.Tokens;

/**
 * Both packaged services with a real PostgreSQL and Keycloak, on free ports, started once for the whole run; the case of
 * 2022 has been played on them. Logs are in {@code target/logs}.
 */
final class WholeSystem implements AutoCloseable {

    private static final String LEDGER_KEY = SigningKey.fresh(); // one for every replica and every start
    private static final Path LOGS = Path.of("target", "logs");

    private static final Path EVIDENCE = Path.of("target", "evidence");

    private final TraceReceiver traces = new TraceReceiver();
    private final LocalPostgres postgres = LocalPostgres.temporary();
    private final LocalKeycloak keycloak = LocalKeycloak.temporary();
    private final ServiceProgram reportingProgram = reportingProgram(postgres.database("reporting"));
    private final ServiceProgram portalProgram = portalProgram(postgres.database("portal"));
    private final Cast cast = new Cast(reportingProgram.url(), portalProgram.url(), new Tokens(keycloak.issuer()));
    private final Browser browser = Browser.start();
    private final SignIns signIns = new SignIns(keycloak.issuer());
    private ServiceProcess reporting;
    private ServiceProcess portal;
    private OffsetDateTime killedAt;

    static WholeSystem started() {
        WholeSystem system = new WholeSystem();
        try {
            system.startReporting();
            system.portal = ServiceProcess.start(system.portalProgram, 192, LOGS.resolve("operator-portal.log"));
            system.player().play();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** Starts reporting-service; again after {@link #killReporting()}, on the business time at which it was killed. */
    void startReporting() {
        reporting = ServiceProcess.start(reportingProgram, 256, LOGS.resolve("reporting-service.log"));
        if (killedAt != null) {
            cast.clock().set(killedAt);
        }
    }

    /** {@code kill -9} of reporting-service. */
    void killReporting() {
        killedAt = cast.clock().now();
        reporting.kill();
    }

    /** {@code SIGSTOP} of reporting-service: connections are accepted, nothing answers. */
    void freezeReporting() {
        reporting.freeze();
    }

    /** {@code SIGCONT} after {@link #freezeReporting()}. */
    void thawReporting() {
        reporting.thaw();
    }

    /** How often the portal did not ask because a breaker was open, as its metrics count it. */
    double refusedByBreakers() {
        return Metrics.of(portalProgram).sum("ft_circuitbreaker_calls_total", "circuitBreakerOpen");
    }

    /** The server with both databases. */
    LocalPostgres postgres() {
        return postgres;
    }

    /** Where reporting-service keeps evidence. */
    Path evidence() {
        return EVIDENCE;
    }

    /** The key that signs the ledger. */
    String ledgerKey() {
        return LEDGER_KEY;
    }

    /** Everybody who acts through the API or without a browser. */
    Cast cast() {
        return cast;
    }

    ScenarioPlayer player() {
        return new ScenarioPlayer(new ScenarioFiles(ProjectFolder.find().scenario()), cast, line -> {});
    }

    /** Somebody signed in at the portal, at a screen {@code width} CSS pixels wide. */
    Person person(String user, int width) {
        return signIns.at(portal(), "/orders", browser.page(width), user);
    }

    Person person(String user) {
        return person(user, 1280);
    }

    /** A page in which nobody has signed in anywhere. */
    Page page(int width) {
        return browser.page(width);
    }

    /** Somebody signed in at the pages of the ministry. */
    Person visitor(String user, int width) {
        return signIns.at(reporting(), "/ministry", browser.page(width), user);
    }

    /** Somebody signed in on a computer that stands in another time zone. */
    Person personIn(String timeZone, String user) {
        return signIns.at(portal(), "/orders", browser.page(1280, timeZone), user);
    }

    /** Somebody signed in at another portal, whatever its certificate. */
    Person personAt(String portal, String user) {
        return SignIns.anew(portal, "/orders", browser.pageOfAnyCertificate(), user);
    }

    /** Somebody signed in at other pages of the ministry, whatever their certificate. */
    Person visitorAt(String reporting, String user) {
        return SignIns.anew(reporting, "/ministry", browser.pageOfAnyCertificate(), user);
    }

    /**
     * reporting-service as in production, with a database of its own; not started.
     *
     * @param gateway the one address whose {@code X-Forwarded-*} it believes
     */
    ServiceProgram reportingInProduction(String gateway) {
        Map<String, String> environment = new HashMap<>(reportingProgram.environment());
        environment.putAll(postgres.database("reporting_production").settings("REPORTING"));
        environment.put("QUARKUS_PROFILE", "prod");
        environment.put("TRUSTED_PROXIES", gateway);
        return program("reporting-service", environment);
    }

    /**
     * The portal as in production, with a database of its own; not started.
     *
     * @param gateway the one address whose {@code X-Forwarded-*} it believes
     */
    ServiceProgram portalInProduction(String gateway) {
        Map<String, String> environment = new HashMap<>(portalProgram.environment());
        environment.putAll(postgres.database("production").settings("PORTAL"));
        environment.put("QUARKUS_PROFILE", "prod");
        environment.put("TRUSTED_PROXIES", gateway);
        environment.put("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true");
        environment.put("QUARKUS_HTTP_ACCESS_LOG_PATTERN", "client=%h %s");
        return program("operator-portal", environment);
    }

    /** Everybody closes the browser. */
    void everybodyLeaves() {
        browser.closePages();
    }

    /** An empty page of nobody in particular. */
    Page page() {
        return browser.page(1280);
    }

    /** Where people sign in: the issuer of their tokens. */
    String issuer() {
        return keycloak.issuer();
    }

    String portal() {
        return portalProgram.url();
    }

    String reporting() {
        return reportingProgram.url();
    }

    /** What both services sent to the collector. */
    TraceReceiver traces() {
        return traces;
    }

    /** What both services tell Prometheus. */
    String metrics() {
        return metrics(reportingProgram) + metrics(portalProgram);
    }

    private static String metrics(ServiceProgram program) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(program.managementUrl() + "/q/metrics"))
                    .header("Accept", "text/plain")
                    .build();
            return http.send(question, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String tokenFor(String user) {
        return keycloak.tokenFor(user);
    }

    private ServiceProgram reportingProgram(Database database) {
        Map<String, String> environment = local(database.settings("REPORTING"));
        environment.putAll(Map.of(
                "STABILITY_LEDGER_KEY",
                LEDGER_KEY,
                "SESSION_ENCRYPTION_SECRET",
                "acceptance-session-secret-of-the-pages",
                "STABILITY_EVIDENCE_DIRECTORY",
                EVIDENCE.toAbsolutePath().toString()));
        return program("reporting-service", environment);
    }

    private ServiceProgram portalProgram(Database database) {
        Map<String, String> environment = local(database.settings("PORTAL"));
        environment.putAll(Map.of(
                "OIDC_REALM_URL", // as in the cluster, another address than the issuer's
                keycloak.issuer().replace("localhost", "127.0.0.1"),
                "SESSION_ENCRYPTION_SECRET",
                "acceptance-session-encryption-secret",
                "REPORTING_URL",
                reportingProgram.url(),
                "QUARKUS_OIDC_CLIENT_DELIVERY_REFRESH_TOKEN_TIME_SKEW", // every delivery fetches a token
                "PT1H"));
        return program("operator-portal", environment);
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

    @Override
    public void close() {
        browser.close();
        for (AutoCloseable server : new AutoCloseable[] {portal, reporting, keycloak, postgres, traces}) {
            close(server);
        }
    }

    private static void close(AutoCloseable server) {
        try {
            if (server != null) {
                server.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("Did not stop: " + server, e);
        }
    }
}
