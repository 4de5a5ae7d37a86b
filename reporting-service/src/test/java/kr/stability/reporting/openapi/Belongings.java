package kr.stability.reporting.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.Tokens;

/** One of everything that belongs to a company, by the room of the API that it is found in. */
final class Belongings {
    final String operator = Api.operator();
    private final Map<String, String> ids = new HashMap<>();

    Belongings() {
        String order = Api.servedOrder(operator);
        JsonPath filed = Api.file(Fixtures.filing(order, operator, plan(file())));
        String submission = filed.getString("id");
        String review = Api.reviewed(submission, "ACCEPTED");
        ids.put("orders", order);
        ids.put("submissions", submission);
        ids.put("receipts", filed.getString("receipt.number"));
        ids.put("reviews", review);
        ids.put("evidence", file());
        ids.put("extension-requests", extension());
        ids.put("simulations", simulation(submission));
        ids.put("operators", operator);
    }

    /** Id of the thing in a room, or null when things of that room belong to nobody. */
    String in(String room) {
        return ids.get(room);
    }

    /** Everything that must not be read by anybody else. */
    List<String> marks() {
        return ids.values().stream().toList();
    }

    /** Sends the evidence that the plan names, under a hash that no other company has. */
    private String file() {
        byte[] file = ("%PDF-1.7 " + operator).getBytes(StandardCharsets.UTF_8);
        String sha256 = Api.sha256(file);
        given().auth()
                .oauth2(Tokens.delivery())
                .contentType(ContentType.BINARY)
                .queryParam("operator", operator)
                .body(file)
                .put("/api/v1/evidence/{sha256}", sha256)
                .then()
                .statusCode(anyOf(is(200), is(201), is(204)));
        return sha256;
    }

    private static Map<String, Object> plan(String sha256) {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("sites", List.of(Map.of("code", "PANGYO", "name", Api.text("판교", "Pangyo"))));
        Map<String, Object> measure = Fixtures.measure("M1", "KAKAO-1");
        measure.put("evidence", List.of(Map.of("sha256", sha256, "name", "결과.pdf")));
        plan.put("measures", List.of(measure, Fixtures.measure("M2", "KAKAO-2")));
        return plan;
    }

    private String extension() {
        String order = Api.draftOrder(operator);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        Api.as(Tokens.publisher())
                .body(Map.of("arrivedOn", today.toString()))
                .post("/api/v1/orders/{id}/service", order)
                .then()
                .statusCode(200);
        return Api.as(Tokens.certifier(operator))
                .body(Map.of("until", today.plusDays(50).toString(), "reason", "협력사 점검이 끝나지 않았습니다."))
                .post("/api/v1/orders/{id}/extension-requests", order)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String simulation(String submission) {
        return Api.as(Tokens.certifier(operator))
                .body(Map.of("submission", submission, "lostSites", List.of("PANGYO")))
                .post("/api/v1/simulations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
