package kr.stability.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.stability.local.scenario.DrillOrder;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.scenario.Reviewer;

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
        return new DrillOrder(operator, requirement).serve(publisher, LocalDate.parse(arrivedOn));
    }

    /** The same with results wanted three months after arrival. */
    String servesWantingResults(String operator, String requirement, String arrivedOn) {
        return new DrillOrder(operator, requirement).serveWantingResults(publisher, LocalDate.parse(arrivedOn));
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
        Map<String, Object> finding = Map.of("requirement", requirement, "verdict", verdict, "text", text(text));
        Map<String, Object> sending = verdict.equals("SUPPLEMENT_REQUIRED")
                ? Map.of("supplementPeriod", Map.of("amount", 2, "unit", "WEEKS"))
                : Map.of();
        String filing = filings(order).getLast().path("id").asText();
        new Reviewer(reviewer).review(filing, List.of(finding), sending);
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

    private static Map<String, String> text(String korean) {
        return Map.of("ko", korean);
    }
}
