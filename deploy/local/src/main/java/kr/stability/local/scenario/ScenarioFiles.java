package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The 2022 case as it lies in {@code deploy/local/scenario}, turned into the words of the API.
 *
 * @param folder with the YAML files
 */
public record ScenarioFiles(Path folder) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The three companies: {@code code}, {@code name}. */
    public List<JsonNode> operators() {
        return read("operators.yaml").path("operators").valueStream().toList();
    }

    /** The incident of 2022-10-15 with its outages, as {@code POST /incidents} takes it. */
    public Map<String, Object> incident() {
        return new IncidentScript(read("incident.yaml")).request();
    }

    /** What each company ran where on the day, as {@code POST /incidents/{code}/inventories} takes it. */
    public List<Map<String, Object>> inventories() {
        JsonNode file = read("inventory-2022-10.yaml");
        return file.path("operators").properties().stream()
                .map(company -> {
                    Map<String, Object> inventory = new LinkedHashMap<>();
                    inventory.put("services", plain(company.getValue().path("services")));
                    inventory.put("sites", plain(file.path("sites")));
                    inventory.put("components", plain(company.getValue().path("components")));
                    Map<String, Object> request = new LinkedHashMap<>();
                    request.put("operator", company.getKey());
                    request.put("inventory", inventory);
                    request.put("sources", sources(file));
                    request.put("illustrative", file.path("illustrative").asBoolean());
                    return request;
                })
                .toList();
    }

    /** The three orders, one for each company. */
    public List<OrderScript> orders() {
        JsonNode file = read("orders.yaml");
        String incident = read("incident.yaml").path("id").asText();
        return file.path("orders")
                .valueStream()
                .map(order -> new OrderScript(incident, file, order))
                .toList();
    }

    /** What one company files. */
    public PlanScript plan(String operator) {
        return new PlanScript(read("plans/" + operator + ".yaml"));
    }

    /** What the analyst found on inspection, as {@code POST /inspections} takes it, in the order of their dates. */
    public List<Map<String, Object>> inspections() {
        JsonNode file = read("inspections.yaml");
        return file.path("inspections")
                .valueStream()
                .map(row -> {
                    Map<String, Object> request = texts(row);
                    request.put("illustrative", file.path("illustrative").asBoolean());
                    return request;
                })
                .sorted(java.util.Comparator.comparing(request -> day(request).toString()))
                .toList();
    }

    private static Object day(Map<String, Object> inspection) {
        return inspection.get("inspectedOn");
    }

    /** Changes of law and process, as {@code POST /reforms} takes them. */
    public List<Map<String, Object>> reforms() {
        JsonNode file = read("reforms.yaml");
        return file.path("reforms")
                .valueStream()
                .map(row -> {
                    Map<String, Object> request = texts(row);
                    request.put("sources", sources(file));
                    return request;
                })
                .toList();
    }

    /** What the ministry writes into the plan of the quarter, as {@code POST /edition-drafts/{quarter}/paragraphs} takes it. */
    public List<Map<String, Object>> paragraphs() {
        return read("narrative.yaml")
                .path("paragraphs")
                .valueStream()
                .map(row -> {
                    Map<String, Object> request = texts(row);
                    request.put("text", row.path("ko").asText());
                    return request;
                })
                .toList();
    }

    private JsonNode read(String file) {
        try {
            return YAML.readTree(folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new ScenarioFailure("Cannot read " + folder.resolve(file) + ": " + e.getMessage(), e);
        }
    }

    /** A row with its loose {@code ko} and {@code en} gathered into {@code text} and {@code source} named {@code sources}. */
    static Map<String, Object> texts(JsonNode row) {
        Map<String, Object> request = new LinkedHashMap<>();
        row.properties().forEach(member -> request.put(member.getKey(), plain(member.getValue())));
        if (row.has("ko")) {
            request.put("text", text(row));
        }
        request.remove("ko");
        request.remove("en");
        if (request.remove("source") != null) {
            request.put("sources", sources(row));
        }
        return request;
    }

    /** Bilingual text; English is null where the source has none. */
    static Map<String, Object> text(JsonNode ko) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("ko", ko.path("ko").asText());
        text.put("en", ko.has("en") ? ko.path("en").asText() : null);
        return text;
    }

    /** The marks of the sources of a row, empty when it has none. */
    static List<String> sources(JsonNode row) {
        List<String> marks = new ArrayList<>();
        row.path("source").forEach(mark -> marks.add(mark.asText()));
        return marks;
    }

    private static Object plain(JsonNode value) {
        return YAML.convertValue(value, Object.class);
    }
}
