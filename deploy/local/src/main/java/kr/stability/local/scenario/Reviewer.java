package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ministry's reviewer: judges each requirement of a filed plan and sends the review as a whole. */
public final class Reviewer {
    private static final Map<String, Object> PERIOD = Map.of("amount", 7, "unit", "DAYS");
    private static final Map<String, Object> ANSWERED =
            text("요구사항에 대한 조치와 이행일정이 제시되어 적정함", "Measures and dated milestones answer the requirement");

    private final MinistryApi api;

    /** @param api signed in as a user with the role {@code ministry-reviewer} */
    public Reviewer(MinistryApi api) {
        this.api = api;
    }

    /** Accepts every answer of the latest version. */
    public void accept(OrderScript order) {
        review(order, Map.of(), Map.of());
    }

    /** Asks for more on some requirements of the latest version, within seven days. */
    public void askForMore(OrderScript order, Map<String, Map<String, Object>> asked) {
        review(order, asked, Map.of("supplementPeriod", PERIOD));
    }

    private void review(OrderScript order, Map<String, Map<String, Object>> asked, Map<String, Object> sending) {
        String submission = latest(order.operator()).path("id").asText();
        if (isReviewed(submission)) {
            return;
        }
        review(submission, findings(order, asked), sending);
    }

    /**
     * Reviews a filing and sends the review.
     *
     * @param findings one for each requirement
     * @param sending what goes with it, such as the period for a supplement
     */
    public void review(String submission, List<Map<String, Object>> findings, Map<String, Object> sending) {
        MinistryApi.Answer draft = api.post("/reviews", Map.of("submission", submission));
        String path = "/reviews/" + draft.body().path("id").asText();
        api.put(path + "/findings", Map.of("findings", findings), api.etag(path));
        api.post(path + "/sending", sending, api.etag(path));
    }

    /** The latest version that a company filed. */
    public JsonNode latest(String operator) {
        return api.list("/submissions?operator=" + operator).stream()
                .max(java.util.Comparator.comparingInt(
                        submission -> submission.path("version").asInt()))
                .orElseThrow(() -> new ScenarioFailure("Nothing was filed by " + operator));
    }

    /** How many versions a company has filed. */
    public int versions(String operator) {
        return api.list("/submissions?operator=" + operator).size();
    }

    private boolean isReviewed(String submission) {
        return api.list("/reviews?submission=" + submission).stream()
                .anyMatch(review -> review.path("status").asText().equals("SENT"));
    }

    private static List<Map<String, Object>> findings(OrderScript order, Map<String, Map<String, Object>> asked) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (String requirement : order.requirementCodes()) {
            boolean more = asked.containsKey(requirement);
            findings.add(Map.of(
                    "requirement", requirement,
                    "verdict", more ? "SUPPLEMENT_REQUIRED" : "ACCEPTED",
                    "text", more ? asked.get(requirement) : ANSWERED));
        }
        return findings;
    }

    private static Map<String, Object> text(String ko, String en) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("ko", ko);
        text.put("en", en);
        return text;
    }
}
