package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.local.scenario.Cast;
import kr.stability.local.scenario.ScenarioFiles;
import kr.stability.local.scenario.ScenarioPlayer;
import kr.stability.local.stack.ClassArchive;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.Tokens;

/**
 * Both packaged services with a real PostgreSQL and Keycloak, on free ports, started once for the whole run; the case of
 * 2022 has been played on them. Logs are in {@code target/logs}.
 */
final class WholeSystem implements AutoCloseable {
    private static final Path LOGS = Path.of("target", "logs");

    private final TraceReceiver traces = new TraceReceiver();
    private final LocalPostgres postgres = LocalPostgres.temporary();
    private final LocalKeycloak keycloak = LocalKeycloak.temporary();
    private final Programs programs = Programs.of(postgres, keycloak, traces);
    private final Cast cast = new Cast(reporting(), portal(), new Tokens(keycloak.issuer()));
    private final Browser browser = Browser.start();
    private final SignIns signIns = new SignIns(keycloak.issuer());
    private ServiceProcess reporting;
    private ServiceProcess portal;
    private OffsetDateTime killedAt;

    static WholeSystem started() {
        WholeSystem system = new WholeSystem();
        try {
            ClassArchive.make(system.programs.reporting(), system.programs.portal());
            system.startReporting();
            system.portal = ServiceProcess.start(system.programs.portal(), 192, LOGS.resolve("operator-portal.log"));
            system.player().play();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** Starts reporting-service; again after {@link #killReporting()}, on the business time at which it was killed. */
    void startReporting() {
        reporting = ServiceProcess.start(programs.reporting(), 256, LOGS.resolve("reporting-service.log"));
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
        return Metrics.of(programs.portal()).sum("ft_circuitbreaker_calls_total", "circuitBreakerOpen");
    }

    /** The server with both databases. */
    LocalPostgres postgres() {
        return postgres;
    }

    /** Both services as programs, with all that they are told. */
    Programs programs() {
        return programs;
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
        return programs.portal().url();
    }

    String reporting() {
        return programs.reporting().url();
    }

    /** What both services sent to the collector. */
    TraceReceiver traces() {
        return traces;
    }

    /** What both services tell Prometheus. */
    String metrics() {
        return Stream.of(programs.reporting(), programs.portal())
                .flatMap(program -> Metrics.of(program).lines().stream())
                .collect(Collectors.joining("\n"));
    }

    String tokenFor(String user) {
        return keycloak.tokenFor(user);
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
