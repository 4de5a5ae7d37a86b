package kr.stability.reporting.openapi;

import static io.restassured.RestAssured.given;
import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.Tokens;

/**
 * What the examples of the contract speak of. An id, a number or a day that only the running service knows stands in them as
 * a fixed one; here each stands for a real thing, made when an example first names it.
 */
final class Scene {
    /** The company of the examples. */
    static final String KAKAO = "kakao";

    /** Stands for an order that was answered. */
    static final String ANSWERED = "01930000-0000-7000-8000-0000000000a4";

    /** An address of this machine at which nobody answers: no test calls anybody else. */
    private static final String NOBODY = "http://localhost:9/stability";

    /** The file of the examples. */
    static final byte[] FILE = "%PDF-1.7 drill report".getBytes(StandardCharsets.UTF_8);

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private final Map<String, Supplier<String>> things = new LinkedHashMap<>();

    Scene() {
        stands("a1", () -> Api.draftOrder(KAKAO));
        stands("a2", () -> Api.servedOrder(KAKAO));
        stands("a3", () -> served(Fixtures.order(Api.incident(KAKAO), KAKAO), today().toString()));
        stands("a4", Scene::answeredOrder);
        stands("a5", Scene::orderWantingResults);
        stands("a6", Scene::orderWithSecret);
        stands("a7", Scene::orderWithResults);
        stands("b0", Api::id);
        stands("b1", () -> filed().getString("id"));
        stands("c1", () -> Api.reviewed(filed().getString("id"), "ACCEPTED"));
        stands("d1", Scene::extension);
        stands("e1", () -> made(Tokens.analyst(), "inspections", inspection()));
        stands("f1", () -> edition());
        stands("f2", () -> edition());
        stands("f3", Scene::publishedEdition);
        stands(
                "51",
                () -> made(
                        everybody(),
                        "simulations",
                        Map.of("submission", filedWithSite(), "lostSites", List.of("PANGYO"))));
        stands("71", () -> made(Tokens.analyst(), "webhooks", Map.of("url", NOBODY)));
        stands("81", Scene::event);
        stands("91", Scene::paragraph);
        things.put("2023-000017", () -> filed().getString("receipt.number"));
        things.put("REFORM-1", Scene::reform);
        things.put("https://hooks.example.go.kr/stability", () -> NOBODY);
        things.put("2023-03-29T00:00:00+09:00", () -> Instant.now().toString());
        things.put("2023-02-06", () -> today().plusDays(50).toString());
    }

    /** Everything that the examples take for granted: the companies, the incident, the file. */
    static void set() {
        for (String code : List.of(KAKAO, "skcnc")) {
            as(Tokens.publisher())
                    .body(Map.of("code", code, "name", Api.text("사업자", code)))
                    .post("/api/v1/operators");
        }
        as(Tokens.publisher()).body(Fixtures.incident("pangyo-2022", KAKAO)).post("/api/v1/incidents");
        given().auth()
                .oauth2(Tokens.delivery())
                .contentType(ContentType.BINARY)
                .queryParam("operator", KAKAO)
                .body(FILE)
                .put("/api/v1/evidence/{sha256}", Api.sha256(FILE))
                .then()
                .statusCode(anyOf(is(200), is(201), is(204)));
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(filedWithSite(), "ACCEPTED"))
                .then()
                .statusCode(200);
    }

    /** Ends the webhooks of the examples, so that nobody is called for the rest of the suite. */
    static void endWebhooks() {
        as(Tokens.analyst())
                .get("/api/v1/webhooks?limit=200")
                .<List<String>>path("items.findAll { it.url == '" + NOBODY + "' }.id")
                .forEach(id -> as(Tokens.analyst()).delete("/api/v1/webhooks/{id}", id));
    }

    /** Somebody who may do everything: what is asked here is whether the examples work, not who may send them. */
    static String everybody() {
        return Tokens.of(
                "everybody",
                KAKAO,
                "ministry-analyst",
                "ministry-reviewer",
                "ministry-publisher",
                "auditor",
                "operator-drafter",
                "operator-certifier",
                "submission-delivery",
                "clock-setter");
    }

    /** The text of an example with real things in it; the same thing each time within one scene. */
    String real(String text) {
        String real = text;
        for (Map.Entry<String, Supplier<String>> thing : things.entrySet()) {
            if (real.contains(thing.getKey())) {
                String made = thing.getValue().get();
                thing.setValue(() -> made);
                real = real.replace(thing.getKey(), made);
            }
        }
        return real;
    }

    private void stands(String end, Supplier<String> thing) {
        things.put("01930000-0000-7000-8000-0000000000" + end, thing);
    }

    private static LocalDate today() {
        return LocalDate.now(SEOUL);
    }

    private static String made(String token, String room, Object body) {
        return as(token)
                .body(body)
                .post("/api/v1/" + room)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String served(Map<String, Object> order, String arrivedOn) {
        String id = made(Tokens.publisher(), "orders", order);
        as(Tokens.publisher())
                .body(Map.of("arrivedOn", arrivedOn))
                .post("/api/v1/orders/{id}/service", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static io.restassured.path.json.JsonPath filed() {
        return Api.file(Api.servedOrder(KAKAO), KAKAO);
    }

    private static String answeredOrder() {
        String order = Api.servedOrder(KAKAO);
        Api.file(order, KAKAO);
        return order;
    }

    private static String orderWantingResults() {
        String order = Api.orderWithResults(KAKAO);
        Api.file(order, KAKAO);
        return order;
    }

    private static String orderWithResults() {
        String order = orderWantingResults();
        as(Tokens.certifier(KAKAO))
                .body(Map.of(
                        "results",
                        Stream.of("M1", "M2")
                                .map(measure -> Map.of("measure", measure, "result", "전환을 마쳤습니다."))
                                .toList()))
                .post("/api/v1/orders/{id}/result-reports", order)
                .then()
                .statusCode(201);
        return order;
    }

    private static String orderWithSecret() {
        String order = Api.servedOrder(KAKAO);
        Map<String, Object> plan = Fixtures.plan();
        Map<String, Object> secret = new HashMap<>(Fixtures.measure("M1", "KAKAO-1"));
        secret.put("confidential", Map.of("reason", "협력사와 협의 중"));
        plan.put("measures", List.of(secret, Fixtures.measure("M2", "KAKAO-2")));
        Api.file(Fixtures.filing(order, KAKAO, plan));
        return order;
    }

    private static String filedWithSite() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("sites", List.of(Map.of("code", "PANGYO", "name", Api.text("판교", "Pangyo"))));
        return Api.file(Fixtures.filing(Api.servedOrder(KAKAO), KAKAO, plan)).getString("id");
    }

    private static String extension() {
        String order = served(Fixtures.order(Api.incident(KAKAO), KAKAO), today().toString());
        return as(Tokens.certifier(KAKAO))
                .body(Map.of("until", today().plusDays(50).toString(), "reason", "협력사 점검이 끝나지 않았습니다."))
                .post("/api/v1/orders/{id}/extension-requests", order)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> inspection() {
        return Map.of(
                "operator",
                KAKAO,
                "requirement",
                "KAKAO-1",
                "order",
                Api.servedOrder(KAKAO),
                "site",
                "PANGYO",
                "inspectedOn",
                "2023-02-21",
                "result",
                "PARTIAL",
                "text",
                Map.of("ko", "일부만 확인했습니다."));
    }

    private static String edition() {
        return made(
                Tokens.publisher(),
                "editions",
                Map.of("quarter", "2023-Q1", "cutOff", Instant.now().toString()));
    }

    private static String publishedEdition() {
        String edition = edition();
        as(Tokens.publisher())
                .post("/api/v1/editions/{id}/publication", edition)
                .then()
                .statusCode(200);
        return edition;
    }

    private static String paragraph() {
        return made(
                Tokens.analyst(),
                "edition-drafts/2023-Q2/paragraphs",
                Map.of("place", "REDUNDANCY", "position", 10, "text", "복구 시간이 짧았다.", "statementBy", "안전과장"));
    }

    private static String reform() {
        String code = Api.fresh("REFORM-EXAMPLE");
        as(Tokens.analyst())
                .body(Map.of("code", code, "text", Map.of("ko", "고시 개정"), "scheduledOn", "2023-07-01"))
                .post("/api/v1/reforms")
                .then()
                .statusCode(201);
        return code;
    }

    private static String event() {
        return as(Tokens.analyst()).get("/api/v1/events?limit=1").path("[0].id");
    }
}
