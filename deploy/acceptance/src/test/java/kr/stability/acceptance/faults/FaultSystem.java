package kr.stability.acceptance.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.scenario.Publisher;
import kr.stability.local.scenario.ScenarioFailure;
import kr.stability.local.scenario.ScenarioFiles;
import kr.stability.local.stack.ClassArchive;
import kr.stability.local.stack.KeycloakAdmin;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.ProjectFolder;

/**
 * A system to be hurt: both services as processes, two PostgreSQL servers, Keycloak, a mail server and the network between
 * the services, with some companies. Logs are in {@code target/logs/faults}.
 */
final class FaultSystem implements AutoCloseable {
    static final Path LOGS = Path.of("target", "logs", "faults");

    private final Postgres postgres;
    private final LocalKeycloak keycloak = LocalKeycloak.temporary();
    private final Keys keys = new Keys(keycloak);
    private final MailServer mail = new MailServer();
    private final List<Replica> reporting;
    private final List<Replica> portal;
    private final TcpProxy network;
    private final TcpProxy front;
    private final List<Certifier> certifiers = new ArrayList<>();
    private final int companies;
    private final Desks desks;

    private final AtomicBoolean closed = new AtomicBoolean();

    private FaultSystem(Size size) {
        companies = size.companies();
        postgres = Postgres.started(400 + size.filings(), LOGS);
        Replicas replicas = new Replicas(postgres, keycloak, size.replicas());
        reporting = replicas.ofReporting();
        network = new TcpProxy(reporting.stream().map(Replica::port).toList());
        portal = replicas.ofPortal(network.url(), mail.port());
        front = new TcpProxy(portal.stream().map(Replica::port).toList());
        desks = new Desks(ministry("publisher"), postgres.administratorUrl("portal"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of the faults"));
    }

    private FaultSystem begin() {
        ClassArchive.make(reporting.getFirst().program(), portal.getFirst().program());
        reporting.getFirst().start();
        portal.getFirst().start();
        MinistryApi publisher = ministry("publisher");
        registers(new Publisher(publisher));
        certifiers.addAll(certifiers(publisher));
        return this;
    }

    /**
     * How much is tried: little in the suite, much in {@code make faults}.
     *
     * @param filings for each fault
     * @param replicas of each service side by side
     * @param companies that file
     */
    record Size(int filings, int replicas, int companies) {
        static Size asAsked() {
            return new Size(
                    Integer.getInteger("faults.filings", 6),
                    Integer.getInteger("faults.replicas", 2),
                    Integer.getInteger("faults.companies", 8));
        }
    }

    static FaultSystem started() {
        return new FaultSystem(Size.asAsked()).begin();
    }

    private static void registers(Publisher publisher) {
        ScenarioFiles files = new ScenarioFiles(ProjectFolder.find().scenario());
        files.operators().forEach(publisher::registerOperator);
        publisher.registerIncident(files.incident());
    }

    private List<Certifier> certifiers(MinistryApi publisher) {
        KeycloakAdmin admin = new KeycloakAdmin(keycloak.issuer());
        return IntStream.rangeClosed(1, companies)
                .mapToObj(n -> {
                    String company = "fault-" + n;
                    publisher.post("/operators", Map.of("code", company, "name", Map.of("ko", "시험기업 " + n)));
                    admin.adds(company, company + "-certifier");
                    return new Certifier(company, company + "-certifier").signIn(portal());
                })
                .toList();
    }

    /** So many plans on the desks of the companies, ready to be filed. */
    List<FiledOrder> plans(String story, int count) {
        return desks.set(story, certifiers.stream().map(Certifier::company).toList(), count);
    }

    List<Certifier> certifiers() {
        return certifiers;
    }

    Books books() {
        return new Books(postgres.administratorUrl("portal"), postgres.administratorUrl("reporting"));
    }

    /** The API as somebody of the ministry uses it, at the first replica. */
    MinistryApi ministry(String user) {
        return new MinistryApi(reporting.getFirst().url(), () -> keycloak.tokenFor(user));
    }

    /** Where people go: shared out over the portals that run. */
    String portal() {
        return front.url();
    }

    /** Whether somebody can sign in. */
    boolean signsIn() {
        try {
            new Certifier("fault-1", "fault-1-certifier").signIn(portal());
            return true;
        } catch (ScenarioFailure e) {
            return false;
        }
    }

    /** Whether a plan was filed lately by a clock that is further ahead (back, when negative) than so many seconds. */
    boolean filedAway(int seconds) {
        String lately = "SELECT count(*)::text FROM filing WHERE delivered_at > now() - interval '2 min' AND filed_at "
                + (seconds > 0 ? ">" : "<") + " delivered_at + make_interval(secs => ?::int)";
        return !books().texts(lately, "" + seconds).equals(List.of("0"));
    }

    /** Message ids of the notices whose mail stands like this. */
    List<String> notices(String mail) {
        return books().texts("SELECT '<' || id || '@notices.portal>' FROM notice WHERE mail = ?", mail);
    }

    /** All replicas; only the first runs from the start. */
    List<Replica> portals() {
        return portal;
    }

    /** All replicas; only the first runs from the start. */
    List<Replica> ministries() {
        return reporting;
    }

    TcpProxy network() {
        return network;
    }

    Postgres postgres() {
        return postgres;
    }

    LocalKeycloak keycloak() {
        return keycloak;
    }

    /** The keys that Keycloak signs tokens with. */
    Keys keys() {
        return keys;
    }

    MailServer mail() {
        return mail;
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        List<AutoCloseable> all = new ArrayList<>();
        portal.forEach(replica -> all.add(replica::stop));
        reporting.forEach(replica -> all.add(replica::stop));
        all.addAll(List.of(front, network, mail, keycloak, postgres));
        for (AutoCloseable one : all) {
            try {
                one.close();
            } catch (Exception e) {
                throw new IllegalStateException("Did not stop: " + one, e);
            }
        }
    }
}
