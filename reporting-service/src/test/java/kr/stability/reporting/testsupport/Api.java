package kr.stability.reporting.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kr.stability.reporting.json.CanonicalJson;

/** Says to the API what people of the scenario say. Every test works with operators and orders of its own. */
public final class Api {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Api() {}

    /** A request with a token. */
    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A code that no other test uses. */
    public static String fresh(String prefix) {
        return prefix + "-" + NEXT.incrementAndGet();
    }

    /** Text in both languages. */
    public static Map<String, Object> text(String ko, String en) {
        return Map.of("ko", ko, "en", en);
    }

    /** Registers a company of this test and returns its code. */
    public static String operator() {
        String code = fresh("op");
        as(Tokens.publisher())
                .body(Map.of("code", code, "name", text("카카오", "Kakao")))
                .post("/api/v1/operators")
                .then()
                .statusCode(201);
        return code;
    }

    /** Registers an incident in which this company had an outage. */
    public static String incident(String operator) {
        String code = fresh("incident");
        as(Tokens.publisher())
                .body(Fixtures.incident(code, operator))
                .post("/api/v1/incidents")
                .then()
                .statusCode(201);
        return code;
    }

    /** Drafts an order with the requirements KAKAO-1 and KAKAO-2 and returns its id. */
    public static String draftOrder(String operator) {
        return draftOrder(Fixtures.order(incident(operator), operator));
    }

    private static String draftOrder(Map<String, Object> wanted) {
        return as(Tokens.publisher())
                .body(wanted)
                .post("/api/v1/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Drafts an order and serves it on 2022-12-06, as in the case: due on 2023-01-06. */
    public static String servedOrder(String operator) {
        return served(draftOrder(operator), "2022-12-06");
    }

    /** Drafts an order and serves it on a day. */
    public static String orderServedOn(String operator, LocalDate arrivedOn) {
        return served(draftOrder(operator), arrivedOn.toString());
    }

    /** Serves an order on 2024-05-31 that wants results within three months too, as in 2024: due on 2024-09-02. */
    public static String orderWithResults(String operator) {
        Map<String, Object> wanted = Fixtures.order(incident(operator), operator);
        wanted.put("resultPeriod", Map.of("amount", 3, "unit", "MONTHS"));
        return served(draftOrder(wanted), "2024-05-31");
    }

    private static String served(String id, String arrivedOn) {
        as(Tokens.publisher())
                .body(Map.of("arrivedOn", arrivedOn))
                .post("/api/v1/orders/{id}/service", id)
                .then()
                .statusCode(200);
        return id;
    }

    /** Files the plan of the fixtures and returns the answer. */
    public static JsonPath file(String order, String operator) {
        return file(Fixtures.filing(order, operator, Fixtures.plan()));
    }

    /** Files and returns the answer. */
    public static JsonPath file(Map<String, Object> filing) {
        return as(Tokens.delivery())
                .body(filing)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Takes a filing back. */
    public static void withdraw(JsonPath filed, String operator) {
        as(Tokens.certifier(operator))
                .body(Map.of("reason", "잘못 제출했습니다."))
                .post("/api/v1/submissions/{id}/withdrawal", filed.getString("id"))
                .then()
                .statusCode(200);
    }

    /** Closes an order. */
    public static void close(String order) {
        Response shown = as(Tokens.publisher()).get("/api/v1/orders/{id}", order);
        as(Tokens.publisher())
                .header("If-Match", shown.header("ETag"))
                .body(Map.of("reason", text("이행을 확인했습니다.", "Verified.")))
                .post("/api/v1/orders/{id}/closing", order)
                .then()
                .statusCode(200);
    }

    /** Begins a review and gives each requirement this verdict; returns the id of the review. */
    public static String reviewed(String submission, String verdict) {
        String id = as(Tokens.analyst())
                .body(Map.of("submission", submission))
                .post("/api/v1/reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Tokens.analyst())
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "findings",
                        List.of(Fixtures.finding("KAKAO-1", verdict), Fixtures.finding("KAKAO-2", verdict))))
                .put("/api/v1/reviews/{id}/findings", id)
                .then()
                .statusCode(200);
        return id;
    }

    /** Records an inspection that saw KAKAO-1 done, of a company with one order; returns its id. */
    public static String inspection(String operator) {
        return as(Tokens.analyst())
                .body(Map.of(
                        "operator",
                        operator,
                        "requirement",
                        "KAKAO-1",
                        "inspectedOn",
                        "2023-02-10",
                        "result",
                        "VERIFIED",
                        "text",
                        Map.of("ko", "이중화를 확인함")))
                .post("/api/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Reports the results of M1 and M2; a file that was sent proves the second. */
    public static void reportResults(String order, String operator, String sha256) {
        as(Tokens.of(operator + "-certifier", operator, "operator-certifier"))
                .body(Map.of(
                        "results",
                        List.of(
                                Map.of("measure", "M1", "result", "완료"),
                                Map.of("measure", "M2", "result", "완료", "evidence", List.of(sha256)))))
                .post("/api/v1/orders/{id}/result-reports", order)
                .then()
                .statusCode(201);
    }

    /** Sends a text as a file of a company; returns its hash. */
    public static String evidence(String operator, String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        given().auth()
                .oauth2(Tokens.delivery())
                .contentType("application/octet-stream")
                .body(file)
                .queryParam("operator", operator)
                .put("/api/v1/evidence/{sha256}", sha256(file));
        return sha256(file);
    }

    /** A random id. */
    public static String id() {
        return UUID.randomUUID().toString();
    }

    /** Lower-case hex SHA-256 of bytes. */
    public static String sha256(byte[] bytes) {
        return CanonicalJson.sha256(bytes);
    }
}
