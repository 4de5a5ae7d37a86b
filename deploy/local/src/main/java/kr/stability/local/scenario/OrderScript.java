package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One corrective order of the case.
 *
 * @param incident code of the incident it answers
 * @param common what all three orders share
 * @param order the company and its requirements
 */
public record OrderScript(String incident, JsonNode common, JsonNode order) {

    /** Code of the company. */
    public String operator() {
        return order.path("operator").asText();
    }

    /** The day on which it reached the company. */
    public LocalDate arrivedOn() {
        return LocalDate.parse(common.path("arrivedOn").asText());
    }

    /** Codes of all that is demanded, in the order of the letter. */
    public List<String> requirementCodes() {
        return order.path("requirements")
                .valueStream()
                .map(requirement -> requirement.path("code").asText())
                .toList();
    }

    /** As {@code POST /orders} takes it. */
    Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("incident", incident);
        request.put("operator", operator());
        request.put("nature", common.path("nature").asText());
        request.put("issuedBy", ScenarioFiles.text(common.path("issuedBy")));
        request.put("period", common.path("period"));
        request.put("wants", common.path("wants"));
        request.put(
                "requirements",
                order.path("requirements")
                        .valueStream()
                        .map(ScenarioFiles::texts)
                        .toList());
        request.put("sources", ScenarioFiles.sources(common));
        return request;
    }
}
