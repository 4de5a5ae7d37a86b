package kr.stability.bench.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import kr.stability.local.scenario.DrillOrder;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.scenario.Publisher;
import kr.stability.local.scenario.Reviewer;
import kr.stability.local.scenario.ScenarioFiles;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.ServiceProgram;
import kr.stability.local.stack.SigningKey;

/** The packaged reporting-service with a real PostgreSQL and Keycloak, and as many orders as are to be answered. */
final class MinistryUnderLoad implements Server, AutoCloseable {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who files. */
    static final String COMPANY = "kakao";

    private static final Path FOLDER = Path.of("deploy/bench/target/filing").toAbsolutePath();
    private static final int HEAP = 512;

    /** Copies of the order that was served through the front door: only their answers are measured. */
    private static final String COPY_ORDERS = """
            with copies as (select gen_random_uuid() as id, '2022-디지털-' || n + 5000000
                as number from generate_series(%2$d, %3$d) n),
            orders as (
              insert into corrective_order
              select (jsonb_populate_record(null::corrective_order, to_jsonb(t) || to_jsonb(c))).*
              from corrective_order t, copies c where t.id = '%1$s' returning id)
            insert into requirement
            select (jsonb_populate_record(null::requirement, to_jsonb(r)
                || jsonb_build_object('id', gen_random_uuid(), 'order_id', o.id))).*
            from requirement r, orders o where r.order_id = '%1$s'""";

    private final LocalPostgres postgres;
    private final LocalKeycloak keycloak = LocalKeycloak.temporary();
    private final Database database;
    private final ServiceProgram program;
    private final ServiceProcess service;
    private final Queue<String> orders = new ConcurrentLinkedQueue<>();
    private final String served;
    private int copies;

    private MinistryUnderLoad(int heapMegabytes) {
        FreshFiles.delete(FOLDER);
        postgres = LocalPostgres.at(0, FOLDER.resolve("postgres"), FOLDER.resolve("postgres.log"));
        database = postgres.database("reporting", "bench");
        Map<String, String> environment = new HashMap<>(keycloak.environment());
        environment.putAll(database.settings("REPORTING"));
        environment.putAll(Map.of(
                "QUARKUS_PROFILE", "local",
                "STABILITY_LEDGER_KEY", SigningKey.fresh(),
                "SESSION_ENCRYPTION_SECRET", "bench-session-secret-of-the-pages",
                "STABILITY_RATE_BURST", "1000000000",
                "STABILITY_EVIDENCE_DIRECTORY", FOLDER.resolve("evidence").toString()));
        program = new ServiceProgram(
                "reporting-service", ProjectFolder.find().application("reporting-service"), Ports.free(), environment);
        service = ServiceProcess.start(
                program, heapMegabytes, FOLDER.resolve("reporting-service.log"), ServiceProcess.Pace.UNDER_LOAD);
        served = serve();
    }

    static MinistryUnderLoad started() {
        return with(HEAP);
    }

    /** With so much heap. */
    static MinistryUnderLoad with(int heapMegabytes) {
        return new MinistryUnderLoad(heapMegabytes);
    }

    private String serve() {
        MinistryApi publisher = as("publisher");
        ScenarioFiles files = new ScenarioFiles(ProjectFolder.find().scenario());
        files.operators().forEach(new Publisher(publisher)::registerOperator);
        new Publisher(publisher).registerIncident(files.incident());
        return new DrillOrder(COMPANY, Plans.REQUIREMENT).serve(publisher, LocalDate.now(SEOUL));
    }

    /** Serves more orders where fewer than so many are left that can be asked for. */
    void atLeast(int count) throws SQLException {
        if (orders.size() < count) {
            serve(count);
        }
    }

    /** Serves so many more orders, which can be asked for. */
    void serve(int count) throws SQLException {
        copy(count);
        try (Connection administrator = administrator();
                Statement statement = administrator.createStatement();
                ResultSet ids =
                        statement.executeQuery("select id from corrective_order order by number desc limit " + count)) {
            while (ids.next()) {
                orders.add(ids.getString(1));
            }
        }
    }

    /** Serves so many more orders, which cannot be asked for; the first has the number 2022-디지털-5000001. */
    void copy(int count) throws SQLException {
        try (Connection administrator = administrator();
                Statement statement = administrator.createStatement()) {
            statement.execute("set session_replication_role = replica"); // no triggers: nobody verifies these copies
            statement.executeUpdate(COPY_ORDERS.formatted(served, copies + 1, copies + count));
            copies += count;
        }
    }

    /** An order that nobody has answered. */
    String order() {
        return orders.remove();
    }

    @Override
    public int port() {
        return program.port();
    }

    @Override
    public long pid() {
        return service.pid();
    }

    /** The order that was served through the front door. */
    String served() {
        return served;
    }

    /** What a portal needs to work with this service. */
    Map<String, String> portalEnvironment() {
        Map<String, String> environment = new HashMap<>(keycloak.environment());
        environment.putAll(postgres.database("portal", "bench").settings("PORTAL"));
        environment.put("REPORTING_URL", program.url());
        return environment;
    }

    /** What the portal delivers filings with. */
    String deliveryToken() {
        return keycloak.deliveryToken();
    }

    String analystToken() {
        return keycloak.tokenFor("analyst");
    }

    Database database() {
        return database;
    }

    Connection administrator() throws SQLException {
        return DriverManager.getConnection(postgres.administratorUrl(database));
    }

    /** The length of an answer on the wire. */
    long length(String path, Map<String, String> headers) throws IOException {
        try (HttpConnection connection = new HttpConnection(port())) {
            return connection.length(asked(path, headers));
        }
    }

    /** The ETag of an answer. */
    String tag(String path) throws IOException {
        try (HttpConnection connection = new HttpConnection(port())) {
            connection.length(asked(path, Map.of()));
            return connection.header("ETag");
        }
    }

    private byte[] asked(String path, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + analystToken());
        return HttpConnection.get(path, all);
    }

    /** Files a plan of 40 measures and accepts it. */
    void accepts() throws IOException {
        String content = new String(Plans.content(), StandardCharsets.UTF_8);
        String filing =
                Plans.filing(content, COMPANY, OffsetDateTime.now().toString()).formatted(UUID.randomUUID(), served);
        MinistryApi portal = new MinistryApi(program.url(), this::deliveryToken);
        portal.post("/submissions", JSON.readTree(filing));
        MinistryApi reviewer = as("reviewer");
        String submission = reviewer.list("/submissions?order=" + served)
                .getFirst()
                .path("id")
                .asText();
        Map<String, Object> finding =
                Map.of("requirement", Plans.REQUIREMENT, "verdict", "ACCEPTED", "text", Map.of("ko", "적정함"));
        new Reviewer(reviewer).review(submission, List.of(finding), Map.of());
    }

    /**
     * Publishes the edition of this quarter.
     *
     * @return its id
     */
    String publishes() {
        MinistryApi publisher = as("publisher");
        MinistryApi.Answer edition = compiles();
        String id = edition.body().path("id").asText();
        publisher.post("/editions/" + id + "/publication", Map.of(), edition.etag());
        return id;
    }

    /** Compiles an edition of this quarter with everything that is accepted. */
    MinistryApi.Answer compiles() {
        LocalDate today = LocalDate.now(SEOUL);
        String quarter = today.getYear() + "-Q" + (today.getMonthValue() + 2) / 3;
        return as("publisher")
                .post(
                        "/editions",
                        Map.of(
                                "quarter",
                                quarter,
                                "cutOff",
                                OffsetDateTime.now().toString()));
    }

    private MinistryApi as(String user) {
        return new MinistryApi(program.url(), () -> keycloak.tokenFor(user));
    }

    @Override
    public void close() {
        service.close();
        keycloak.close();
        postgres.close();
    }
}
