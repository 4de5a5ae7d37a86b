package kr.stability.local.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An order beside those of the story, for tests and benchmarks: one requirement, a drill for the loss of a data centre, with the
 * plan due a month after arrival.
 *
 * @param operator code of the company
 * @param requirement code of the requirement
 */
public record DrillOrder(String operator, String requirement) {

    /** Serves it; gives its id. */
    public String serve(MinistryApi publisher, LocalDate arrivedOn) {
        return serve(publisher, arrivedOn, Map.of());
    }

    /** Serves it with results wanted three months after arrival; gives its id. */
    public String serveWantingResults(MinistryApi publisher, LocalDate arrivedOn) {
        return serve(publisher, arrivedOn, Map.of("resultPeriod", Map.of("amount", 3, "unit", "MONTHS")));
    }

    private String serve(MinistryApi publisher, LocalDate arrivedOn, Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(request());
        request.putAll(more);
        MinistryApi.Answer draft = publisher.post("/orders", request);
        String id = draft.body().path("id").asText();
        publisher.post("/orders/" + id + "/service", Map.of("arrivedOn", arrivedOn.toString()), draft.etag());
        return id;
    }

    private Map<String, Object> request() {
        Map<String, Object> drill = Map.of(
                "code",
                requirement,
                "category",
                "DISASTER_DRILL",
                "stage",
                "RESPOND",
                "text",
                Map.of("ko", "데이터센터 상실을 가정한 훈련 실시와 보고"));
        return Map.of(
                "incident", "pangyo-2022",
                "operator", operator,
                "nature", "ADMINISTRATIVE_GUIDANCE",
                "issuedBy", Map.of("ko", "과학기술정보통신부"),
                "period", Map.of("amount", 1, "unit", "MONTHS"),
                "wants", List.of("RESULTS", "PLAN", "OPINION"),
                "requirements", List.of(drill),
                "sources", List.of("S0"));
    }
}
