package kr.stability.reporting.event;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class EventTest {
    @Inject
    Feed feed;

    @Inject
    DataSource database;

    private String operator;

    @BeforeEach
    void register() {
        operator = Api.operator();
    }

    @Test
    void aCompanyFollowsItsOwnCase() {
        String order = Api.servedOrder(operator);
        Api.file(order, operator);
        List<Map<String, Object>> events = read(Tokens.drafter(operator), null);
        assertThat(types(events)).containsExactly("operator.registered", "order.served", "submission.received");
        assertThat(events.get(1))
                .containsEntry("specversion", "1.0")
                .containsEntry("source", "urn:stability:reporting-service")
                .hasEntrySatisfying(
                        "subject", number -> assertThat((String) number).contains("-디지털-"));
        assertThat(data(events.get(1)))
                .containsEntry("operator", operator)
                .containsEntry("link", "/api/v1/orders/" + order);
    }

    @Test
    void everyLinkCanBeFollowedByWhoeverReadsIt() {
        String submission = Api.file(Api.servedOrder(operator), operator).getString("id");
        send(Api.reviewed(submission, "ACCEPTED"));
        for (String token : new String[] {Tokens.certifier(operator), Tokens.analyst()}) {
            read(token, null).stream()
                    .filter(event -> operator.equals(data(event).get("operator")))
                    .forEach(event -> as(token)
                            .get((String) data(event).get("link"))
                            .then()
                            .statusCode(200));
        }
    }

    @Test
    void aReviewIsNotHeardOfBeforeItIsSent() {
        String submission = Api.file(Api.servedOrder(operator), operator).getString("id");
        String review = Api.reviewed(submission, "ACCEPTED");
        assertThat(types(read(Tokens.certifier(operator), null))).doesNotContain("review.started", "review.sent");
        send(review);
        assertThat(types(read(Tokens.certifier(operator), null)))
                .contains("review.sent")
                .doesNotContain("review.started");
    }

    @Test
    void anAmendedDraftIsTheMinistrysOwnBusiness() {
        String draft = Api.draftOrder(operator);
        as(Tokens.publisher())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", Map.of("ko", "오기 정정"), "period", Map.of("amount", 2, "unit", "MONTHS")))
                .post("/api/v1/orders/{id}/amendments", draft)
                .then()
                .statusCode(200);
        assertThat(types(read(Tokens.certifier(operator), null))).containsExactly("operator.registered");
    }

    @Test
    void theMinistryHearsOfAReleaseAndTheCompanyDoesNot() {
        Map<String, Object> plan = Fixtures.plan();
        Map<String, Object> measure = new HashMap<>(Fixtures.measure("M1", "KAKAO-1"));
        measure.put("confidential", Map.of("reason", "협력사와 협의 중"));
        plan.put("measures", List.of(measure, Fixtures.measure("M2", "KAKAO-2")));
        String order = Api.servedOrder(operator);
        Api.file(Fixtures.filing(order, operator, plan));
        as(Tokens.certifier(operator))
                .body(Map.of("part", "MEASURE", "code", "M1", "reference", "카카오 2023-112호"))
                .post("/api/v1/orders/{id}/releases", order)
                .then()
                .statusCode(201);
        assertThat(read(Tokens.analyst(), null))
                .anySatisfy(event -> assertThat(data(event))
                        .containsEntry("operator", operator)
                        .containsEntry("link", "/api/v1/orders/" + order + "/releases"));
        assertThat(types(read(Tokens.certifier(operator), null))).doesNotContain("confidential.released");
    }

    @Test
    void theMinistryFollowsTheDraftOfAnEdition() {
        String link = "/api/v1/edition-drafts/2029-Q4/paragraphs/"
                + as(Tokens.analyst())
                        .body(Map.of("place", "REDUNDANCY", "position", 1, "text", "운영도구를 함께 다중화함"))
                        .post("/api/v1/edition-drafts/2029-Q4/paragraphs")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        assertThat(read(Tokens.analyst(), null))
                .anySatisfy(event -> assertThat(data(event)).containsEntry("link", link));
        as(Tokens.analyst()).header("If-Match", "\"0\"").delete(link).then().statusCode(204);
        assertThat(types(read(Tokens.analyst(), null))).contains("paragraph.removed");
        assertThat(types(read(Tokens.certifier(operator), null))).containsExactly("operator.registered");
    }

    @Test
    void pageByPageIsTheSameAsAllAtOnce() {
        Api.file(Api.servedOrder(operator), operator);
        place();
        String token = Tokens.certifier(operator);
        List<Object> single = new ArrayList<>();
        Object after = null;
        for (List<Map<String, Object>> page = page(token, after, 1); !page.isEmpty(); page = page(token, after, 1)) {
            after = page.getFirst().get("id");
            single.add(after);
        }
        assertThat(single)
                .isEqualTo(
                        read(token, null).stream().map(event -> event.get("id")).toList());
    }

    @Test
    void whatIsCommittedLateIsNotSkipped() throws SQLException {
        Object last = read(Tokens.analyst(), null).getLast().get("id");
        try (Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            writes(late, "late");
            try (Connection early = database.getConnection()) {
                writes(early, "early");
            }
            List<Map<String, Object>> before = read(Tokens.analyst(), last);
            assertThat(subjects(before)).contains("early").doesNotContain("late");
            late.commit();
            assertThat(subjects(read(Tokens.analyst(), before.getLast().get("id"))))
                    .contains("late")
                    .doesNotContain("early");
        }
    }

    @Test
    void theMediaTypeIsTheOneAskedFor() {
        place();
        Response batch = as(Tokens.analyst())
                .accept("application/cloudevents-batch+json")
                .get("/api/v1/events");
        batch.then().statusCode(200).contentType(startsWith("application/cloudevents-batch+json"));
        Response json = as(Tokens.analyst()).accept(ContentType.JSON).get("/api/v1/events");
        json.then().statusCode(200).contentType(ContentType.JSON);
        assertThat(batch.asString()).isEqualTo(json.asString());
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        Api.servedOrder(operator);
        Object others = read(Tokens.analyst(), null).getLast().get("id");
        refused(Tokens.drafter(Api.operator()), others.toString(), "unknown-event");
        refused(Tokens.analyst(), Api.id(), "unknown-event");
        refused(Tokens.analyst(), "17", "wrong-form");
        as(Tokens.analyst()).get("/api/v1/events?limit=201").then().statusCode(422);
    }

    private void refused(String token, String after, String rule) {
        as(token)
                .get("/api/v1/events?after={after}", after)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("after"))
                .body("violations[0].rule", equalTo(rule));
    }

    /** The sealer goes away while somebody holds its lock. */
    @Test
    void placingEventsDoesNotKeepTheSealerAway() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> {
                    write("kept");
                    feed.place();
                    return advisoryLocks();
                }))
                .containsExactly(7202303L);
    }

    private void write(String subject) throws SQLException {
        try (Connection connection = database.getConnection()) {
            writes(connection, subject);
        }
    }

    private List<Long> advisoryLocks() throws SQLException {
        List<Long> locks = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select cast(objid as bigint) from pg_locks"
                        + " where locktype = 'advisory' and pid = pg_backend_pid()")) {
            while (rows.next()) {
                locks.add(rows.getLong(1));
            }
        }
        return locks;
    }

    private List<Map<String, Object>> read(String token, Object after) {
        place();
        List<Map<String, Object>> all = new ArrayList<>();
        Object last = after;
        for (List<Map<String, Object>> page = page(token, last, 200); !page.isEmpty(); page = page(token, last, 200)) {
            all.addAll(page);
            last = page.getLast().get("id");
        }
        return all;
    }

    private void place() {
        for (long last = -1; last != feed.last(); ) {
            last = feed.last();
            feed.place();
        }
    }

    private static List<Map<String, Object>> page(String token, Object after, int limit) {
        var request = as(token).queryParam("limit", limit);
        JsonPath answer = (after == null ? request : request.queryParam("after", after))
                .get("/api/v1/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.getList("$");
    }

    private static void send(String review) {
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(200);
    }

    private static void writes(Connection connection, String subject) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into ledger_entry (id, acted_at, act, subject, actor) values (gen_random_uuid(),"
                    + " now(), 'REFORM_RECORDED', '" + subject + "', '{\"iss\":\"i\",\"sub\":\"s\",\"name\":\"n\"}')");
        }
    }

    private static List<String> types(List<Map<String, Object>> events) {
        return events.stream()
                .map(event -> (String) event.get("type"))
                .map(type -> type.replace("kr.stability.", "").replace(".v1", ""))
                .toList();
    }

    private static List<Object> subjects(List<Map<String, Object>> events) {
        return events.stream().map(event -> event.get("subject")).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> event) {
        return (Map<String, Object>) event.get("data");
    }
}
