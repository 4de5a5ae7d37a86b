package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a company's plan file into the field names of the portal's forms. What is not declared gets no field. */
record PlanFields(JsonNode file) {
    private static final List<String> LISTS = List.of("measures", "services", "sites", "components", "drills");

    /** Section of the portal to fields, in the order in which a person fills them in. */
    Map<String, Map<String, String>> sections() {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        for (String list : LISTS) {
            put(sections, list, list, file.path(list));
        }
        put(sections, "response-organisation", "responseOrganisation", file.path("responseOrganisation"));
        sections.put("remedy", remedy());
        sections.put("opinion", opinion());
        sections.values().removeIf(Map::isEmpty);
        return sections;
    }

    /** The leaves below a node, with their paths. */
    static Map<String, String> flat(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect(fields, "", node);
        return fields;
    }

    private static void put(Map<String, Map<String, String>> sections, String section, String path, JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect(fields, path, node);
        sections.put(section, fields);
    }

    private static void collect(Map<String, String> fields, String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(member -> collect(fields, member(path, member.getKey()), member.getValue()));
            addEnd(fields, path, node);
        } else if (node.isArray() && node.path(0).isObject()) {
            for (int row = 0; row < node.size(); row++) {
                collect(fields, path + "[" + row + "]", node.get(row));
            }
        } else if (node.isArray()) {
            fields.put(path, node.valueStream().map(JsonNode::asText).collect(Collectors.joining(separator(path))));
        } else if (!node.isNull() && !node.isMissingNode()) {
            fields.put(path, node.asText());
        }
    }

    /** The files write a milestone's title without the word, and {@code source} in the singular. */
    private static String member(String path, String name) {
        String inner = switch (name) {
            case "source" -> "sources";
            case "ko", "en" -> path.matches(".*milestones\\[\\d+]") ? "title." + name : name;
            default -> name;
        };
        return path.isEmpty() ? inner : path + "." + inner;
    }

    /** A measure ends with its last milestone. */
    private static void addEnd(Map<String, String> fields, String path, JsonNode measure) {
        measure.path("milestones")
                .valueStream()
                .map(milestone -> milestone.path("dueOn").asText())
                .max(Comparator.naturalOrder())
                .ifPresent(end -> fields.put(path + ".endsOn", end));
    }

    /** People are listed one a line, codes with commas. */
    private static String separator(String path) {
        return path.endsWith(".members") ? "\n" : ", ";
    }

    /** The form has one field for the sources of the whole section. */
    private Map<String, String> remedy() {
        Map<String, String> fields = new LinkedHashMap<>();
        collect(fields, "remedy", file.path("remedies"));
        Set<String> sources = new LinkedHashSet<>();
        fields.forEach((name, value) -> {
            if (name.endsWith(".sources")) {
                sources.addAll(List.of(value.split(", ")));
            }
        });
        fields.keySet().removeIf(name -> name.endsWith(".sources"));
        if (!sources.isEmpty()) {
            fields.put("remedy.sources", String.join(", ", sources));
        }
        return fields;
    }

    private Map<String, String> opinion() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (file.has("opinion")) {
            fields.put("opinion.ko", file.path("opinion").path("ko").asText());
        }
        fields.put("illustrative", file.path("illustrative").asText());
        return fields;
    }
}
