package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The incident file in the words of {@code POST /incidents}. Times carry their own offset. */
record IncidentScript(JsonNode file) {

    Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("code", file.path("id").asText());
        request.put("title", ScenarioFiles.text(file.path("title")));
        request.put("cause", ScenarioFiles.text(file.path("cause")));
        request.put("siteCode", file.path("site").asText());
        request.put("startedAt", file.path("startedAt").asText());
        request.put("timeline", timeline());
        request.put(
                "outages",
                file.path("outages").valueStream().map(IncidentScript::outage).toList());
        request.put("claims", List.of(ScenarioFiles.texts(file.path("claims"))));
        request.put("sources", ScenarioFiles.sources(file));
        request.put("illustrative", false);
        return request;
    }

    private static Map<String, Object> outage(JsonNode row) {
        Map<String, Object> outage = ScenarioFiles.texts(row);
        outage.putIfAbsent("partial", false);
        outage.putIfAbsent("illustrative", false);
        outage.putIfAbsent("sources", List.of());
        return outage;
    }

    /** The turning points that the file names; their source is the ministry's release [S1]. */
    private List<Map<String, Object>> timeline() {
        List<Map<String, Object>> points = new ArrayList<>();
        add(points, "startedAt", "지하 3층 배터리실 화재 발생", "Fire in the battery room on basement floor 3");
        add(points, "powerCutAt", "서버 전력 차단", "Power to the servers cut");
        add(points, "extinguishedAt", "화재 완전 진압", "Fire extinguished");
        add(points, "powerRestoredAt", "전력 복구", "Power restored");
        return points;
    }

    private void add(List<Map<String, Object>> points, String field, String ko, String en) {
        if (file.has(field)) {
            points.add(Map.of(
                    "at", file.path(field).asText(),
                    "text", Map.of("ko", ko, "en", en),
                    "sources", List.of("S1")));
        }
    }
}
