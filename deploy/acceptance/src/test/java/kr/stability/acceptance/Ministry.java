package kr.stability.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.local.scenario.MinistryApi;

/** What the ministry does through the API to set a test's scene, and what it sees afterwards. */
final class Ministry {
    private final MinistryApi publisher;
    private final MinistryApi analyst;
    private final MinistryApi reviewer;

    Ministry(WholeSystem system) {
        this.publisher = new MinistryApi(system.reporting(), () -> system.tokenFor("publisher"));
        this.analyst = new MinistryApi(system.reporting(), () -> system.tokenFor("analyst"));
        this.reviewer = new MinistryApi(system.reporting(), () -> system.tokenFor("reviewer"));
    }

    /** Serves an order with one requirement on a company, due a month after arrival; gives its id. */
    String serves(String operator, String requirement, String arrivedOn) {
        return serves(order(operator, requirement), arrivedOn);
    }

    /** The same with results wanted three months after arrival. */
    String servesWantingResults(String operator, String requirement, String arrivedOn) {
        Map<String, Object> order = new HashMap<>(order(operator, requirement));
        order.put("resultPeriod", Map.of("amount", 3, "unit", "MONTHS"));
        return serves(order, arrivedOn);
    }

    private static Map<String, Object> order(String operator, String requirement) {
        return Map.of(
                "incident", "pangyo-2022",
                "operator", operator,
                "nature", "ADMINISTRATIVE_GUIDANCE",
                "issuedBy", text("과학기술정보통신부"),
                "period", Map.of("amount", 1, "unit", "MONTHS"),
                "wants", List.of("RESULTS", "PLAN", "OPINION"),
                "requirements", List.of(requirement(requirement)),
                "sources", List.of("S0"));
    }

    private String serves(Map<String, Object> order, String arrivedOn) {
        String id = publisher.post("/orders", order).body().path("id").asText();
        publisher.post("/orders/" + id + "/service", Map.of("arrivedOn", arrivedOn), publisher.etag("/orders/" + id));
        return id;
    }

    /** Grants the only open request for more time of an order. */
    void grantsMoreTime(String order, String why) {
        String request = reviewer.list("/extension-requests?open=true&order=" + order)
                .getFirst()
                .path("id")
                .asText();
        reviewer.post("/extension-requests/" + request + "/decision", Map.of("granted", true, "text", text(why)));
    }

    /** The id of the order that was served on a company first. */
    String orderOf(String operator) {
        return analyst.list("/orders?operator=" + operator)
                .getFirst()
                .path("id")
                .asText();
    }

    /** The versions filed in answer to an order. */
    List<JsonNode> filings(String order) {
        return analyst.list("/submissions?order=" + order);
    }

    /** Sends a finding on the only requirement of the version that was filed last. */
    void finds(String order, String requirement, String verdict, String text) {
        Map<String, Object> body =
                Map.of("submission", filings(order).getLast().path("id").asText());
        String review =
                "/reviews/" + reviewer.post("/reviews", body).body().path("id").asText();
        Map<String, Object> finding = Map.of("requirement", requirement, "verdict", verdict, "text", text(text));
        reviewer.put(review + "/findings", Map.of("findings", List.of(finding)), reviewer.etag(review));
        Map<String, Object> sending = verdict.equals("SUPPLEMENT_REQUIRED")
                ? Map.of("supplementPeriod", Map.of("amount", 2, "unit", "WEEKS"))
                : Map.of();
        reviewer.post(review + "/sending", sending, reviewer.etag(review));
    }

    /** The milestones of an order as filed and as reported. */
    List<JsonNode> milestones(String order) {
        return analyst.list("/orders/" + order + "/milestones");
    }

    /** The result reports of an order. */
    List<JsonNode> results(String order) {
        return analyst.list("/orders/" + order + "/result-reports");
    }

    /** The plan of a filing, as filed. */
    JsonNode plan(JsonNode filing) {
        return analyst.get("/submissions/" + filing.path("id").asText() + "/content");
    }

    /** A file that a company sent. */
    byte[] evidence(String sha256) {
        return analyst.download("/evidence/" + sha256);
    }

    JsonNode order(String id) {
        return analyst.get("/orders/" + id);
    }

    /** Milestones that are overdue, those that were planned first first. */
    JsonNode overdue() {
        return analyst.get("/milestones?overdue=true&limit=200").path("items");
    }

    byte[] publicDocument(String edition, String suffix) {
        return analyst.download("/editions/" + edition + "/public/document." + suffix);
    }

    byte[] document(String edition, String suffix) {
        return analyst.download("/editions/" + edition + "/document." + suffix);
    }

    JsonNode compiles(String quarter, String cutOff) {
        return publisher
                .post("/editions", Map.of("quarter", quarter, "cutOff", cutOff))
                .body();
    }

    private static Map<String, Object> requirement(String code) {
        return Map.of(
                "code",
                code,
                "category",
                "DISASTER_DRILL",
                "stage",
                "RESPOND",
                "text",
                text("데이터센터 상실을 가정한 훈련 실시와 보고"));
    }

    private static Map<String, String> text(String korean) {
        return Map.of("ko", korean);
    }
}
