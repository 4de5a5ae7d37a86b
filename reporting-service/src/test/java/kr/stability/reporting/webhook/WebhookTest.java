package kr.stability.reporting.webhook;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import kr.stability.reporting.webhook.Receiver.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries to a real receiver. The suite does other things meanwhile, so each test asks for its own kind of event. */
@ReportingTest
class WebhookTest {
    private static final String SERVED = "kr.stability.order.served.v1";
    private static final String CLOSED = "kr.stability.order.closed.v1";

    @Inject
    DataSource database;

    @Inject
    WebhookMeters meters;

    @Inject
    MeterRegistry registry;

    @Inject
    Outbox outbox;

    @Inject
    Receivers receivers;

    @Inject
    ObjectMapper mapper;

    @Inject
    WebhookConfig config;

    private final Receiver receiver = new Receiver();
    private JsonPath webhook;

    @AfterEach
    void end() {
        if (webhook != null) {
            as(Tokens.analyst()).delete("/api/v1/webhooks/{id}", id());
        }
        receiver.close();
    }

    @Test
    void anEventComesSignedAsTheDocumentationChecksIt() throws Exception {
        subscribe(SERVED);
        String order = Api.servedOrder(Api.operator());
        Receiver.Call call = receiver.did();
        JsonNode event = json(call.body());
        assertThat(call.contentType()).isEqualTo("application/cloudevents+json");
        assertThat(event.path("id").asText()).isEqualTo(call.id());
        assertThat(event.path("type").asText()).isEqualTo(SERVED);
        assertThat(event.at("/data/link").asText()).isEqualTo("/api/v1/orders/" + order);
        assertThat(DocumentedCheck.of(secret(), call)).isEqualTo("genuine");
        assertThat(DocumentedCheck.of(secret(), forged(call))).isEqualTo("forged");
        assertThat(DocumentedCheck.of(secret(), old(call))).isEqualTo("forged");
    }

    @Test
    void whatFailsAndHangsIsDoneOnceInTheEnd() throws InterruptedException {
        subscribe(CLOSED);
        receiver.is(Mood.FAILS);
        List<String> orders = List.of(closedOrder(), closedOrder());
        String first = receiver.called().id();
        assertThat(receiver.is(Mood.HANGS).called().id()).isEqualTo(first);
        String done = receiver.did().body();
        receiver.is(Mood.TAKES);
        assertThat(done).contains(orders.getFirst());
        assertThat(receiver.did().body()).contains(orders.getLast());
        assertThat(receiver.left()).isZero();
    }

    /** Two replicas that look without a pause, beside the application's own that looks every second. */
    @Test
    void replicasAtOnceMakeOneCallForEachEvent() throws Exception {
        subscribe(CLOSED);
        List<Deliveries> replicas = List.of(replica(), replica());
        AtomicBoolean on = new AtomicBoolean(true);
        List<String> ids = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> looking = replicas.stream()
                    .<Future<?>>map(replica -> threads.submit(() -> looksWhile(on, replica)))
                    .toList();
            for (int i = 0; i < 8; i++) {
                closedOrder();
                ids.add(receiver.did().id());
            }
            on.set(false);
            for (Future<?> one : looking) {
                one.get();
            }
            assertThat(receiver.left()).isZero();
        } finally {
            on.set(false);
            replicas.forEach(Deliveries::stop);
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    private Deliveries replica() {
        return new Deliveries(outbox, receivers, mapper, registry, config);
    }

    private static void looksWhile(AtomicBoolean on, Deliveries replica) {
        while (on.get()) {
            replica.callAll();
        }
    }

    @Test
    void enablingWhatWasNotGivenUpChangesNothing() {
        subscribe(CLOSED);
        String before = as(Tokens.analyst()).get("/api/v1/webhooks/{id}", id()).header("ETag");
        as(Tokens.analyst())
                .post("/api/v1/webhooks/{id}/enabling", id())
                .then()
                .statusCode(200)
                .header("ETag", before);
    }

    @Test
    void whoSaysGoneIsNotCalledAgainUntilEnabled() throws InterruptedException {
        subscribe(CLOSED);
        receiver.is(Mood.GONE);
        String order = closedOrder();
        receiver.called();
        assertThat(disabled().getString("lastError")).isEqualTo("HTTP 410");
        receiver.is(Mood.TAKES);
        as(Tokens.analyst())
                .post("/api/v1/webhooks/{id}/enabling", id())
                .then()
                .statusCode(200)
                .body("disabledAt", equalTo(null));
        assertThat(receiver.did().body()).contains(order);
    }

    @Test
    void anAnswerThatNeverEndsIsAFailureAndHoldsUpNothing() throws InterruptedException {
        subscribe(CLOSED);
        receiver.is(Mood.DRIPS);
        String order = closedOrder();
        String first = receiver.called().id();
        assertThat(receiver.called().id()).isEqualTo(first);
        assertThat(read().getString("lastError")).isEqualTo("HttpTimeoutException");
        receiver.is(Mood.TAKES);
        assertThat(receiver.did().body()).contains(order);
    }

    @Test
    void whoFailsForDaysIsGivenUpWithTheReason() throws Exception {
        subscribe(CLOSED);
        receiver.is(Mood.FAILS);
        closedOrder();
        receiver.called();
        sql("update webhook set failing_since = now() - interval '6 days' where id = '" + id() + "'");
        assertThat(disabled().getString("lastError")).isEqualTo("HTTP 503");
        assertThat(gauge(WebhookMeters.STOPPED)).isPositive();
    }

    @Test
    void howLongAReceiverHasFailedIsMeasured() throws Exception {
        subscribe(CLOSED);
        receiver.is(Mood.FAILS);
        closedOrder();
        receiver.called();
        sql("update webhook set failing_since = now() - interval '3 hours' where id = '" + id() + "'");
        assertThat(gauge(WebhookMeters.FAILING)).isGreaterThanOrEqualTo(3 * 3600);
    }

    private double gauge(String name) {
        meters.refresh();
        return registry.get(name).gauge().value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/hook",
                "https://10.0.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00::1]/hook",
                "https://user:secret@8.8.8.8/hook",
                "https://8.8.8.8/hook#part",
                "https://0x7f000001.nip.invalid/",
                "ftp://localhost/hook",
                "file:///etc/passwd",
                "localhost",
                "https://"
            })
    void anAddressBehindTheFirewallIsRefused(String url) {
        as(Tokens.analyst())
                .body(Map.of("url", url))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/url"))
                .body("violations[0].rule", equalTo("address-not-allowed"));
    }

    @Test
    void theSecretIsShownOnce() {
        subscribe(SERVED);
        assertThat(secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(read().getString("secret")).isNull();
    }

    @Test
    void anUnknownTypeIsNamed() {
        as(Tokens.analyst())
                .body(Map.of("url", receiver.url(), "types", List.of(SERVED, "kr.stability.nothing.v1")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/types/1"));
    }

    @Test
    void webhooksAreForTheMinistry() {
        String company = Tokens.certifier(Api.operator());
        as(company)
                .body(Map.of("url", receiver.url()))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(403);
        as(company).get("/api/v1/webhooks").then().statusCode(403);
    }

    private void subscribe(String type) {
        webhook = as(Tokens.analyst())
                .body(Map.of("url", receiver.url(), "types", List.of(type)))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private String id() {
        return webhook.getString("id");
    }

    private String secret() {
        return webhook.getString("secret");
    }

    private JsonPath read() {
        return as(Tokens.analyst()).get("/api/v1/webhooks/{id}", id()).jsonPath();
    }

    /** The webhook once it is given up; every look is a request, so this does not spin. */
    private JsonPath disabled() {
        long deadline = System.nanoTime() + 30_000_000_000L;
        JsonPath now = read();
        while (now.getString("disabledAt") == null && System.nanoTime() < deadline) {
            now = read();
        }
        assertThat(now.getString("disabledAt")).as(now.prettify()).isNotNull();
        return now;
    }

    /** Id of an order that was served and closed. */
    private static String closedOrder() {
        String order = Api.servedOrder(Api.operator());
        String tag = as(Tokens.publisher()).get("/api/v1/orders/{id}", order).header("ETag");
        as(Tokens.publisher())
                .header("If-Match", tag)
                .body(Map.of("reason", Map.of("ko", "이행 확인")))
                .post("/api/v1/orders/{id}/closing", order)
                .then()
                .statusCode(200);
        return order;
    }

    private static Receiver.Call forged(Receiver.Call call) {
        return new Receiver.Call(
                call.id(),
                call.timestamp(),
                call.signature(),
                call.contentType(),
                call.body().replace("v1", "v2"));
    }

    private static Receiver.Call old(Receiver.Call call) {
        String yesterday = Long.toString(Long.parseLong(call.timestamp()) - 86_400);
        return new Receiver.Call(call.id(), yesterday, call.signature(), call.contentType(), call.body());
    }

    private static JsonNode json(String body) throws JsonProcessingException {
        return new ObjectMapper().readTree(body);
    }

    private void sql(String statement) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
