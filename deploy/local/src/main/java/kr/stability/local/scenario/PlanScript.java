package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one company files, and when.
 *
 * @param file the company's plan
 */
public record PlanScript(JsonNode file) {
    /** In the order in which they were filed. */
    static final Comparator<PlanScript> BY_DATE = Comparator.comparing(PlanScript::filedOn);

    public String operator() {
        return file.path("operator").asText();
    }

    /** User name of the one who writes it. */
    public String drafter() {
        return file.path("drafter").asText();
    }

    /** User name of the one who certifies it. */
    public String certifier() {
        return file.path("certifier").asText();
    }

    /** The day of version 1. */
    public LocalDate filedOn() {
        return LocalDate.parse(file.path("filedOn").asText());
    }

    /** Whether the reviewer asks for more and a second version answers. */
    public boolean hasSupplement() {
        return file.has("supplement");
    }

    /** What the reviewer asks for on version 1: requirement code to text. */
    public Map<String, Map<String, Object>> supplement() {
        Map<String, Map<String, Object>> asked = new LinkedHashMap<>();
        file.path("supplement").forEach(row -> asked.put(row.path("requirement").asText(), ScenarioFiles.text(row)));
        return asked;
    }

    /** The day of version 2. */
    public LocalDate secondFiledOn() {
        return LocalDate.parse(file.path("version2").path("filedOn").asText());
    }

    /** What the ministry asks and the company explains, in order. */
    public List<Explanation> explanations() {
        return file.path("explanations")
                .valueStream()
                .map(row -> new Explanation(
                        row.path("section").asText(),
                        row.path("rule").asText() + " " + row.path("place").asText(),
                        row.path("ko").asText()))
                .toList();
    }

    /**
     * An answer to a question of the ministry.
     *
     * @param section of the portal in which it is asked
     * @param code rule and place
     */
    public record Explanation(String section, String code, String text) {}

    /** The fields of each section as the portal's forms name them. */
    public Map<String, Map<String, String>> sections() {
        return new PlanFields(file).sections();
    }

    /**
     * What version 2 changes: section to code of the row to changed fields, named from the row, such as
     * {@code failoverMinutes} or {@code scenario.ko}.
     */
    public Map<String, Map<String, Map<String, String>>> corrections() {
        Map<String, Map<String, Map<String, String>>> sections = new LinkedHashMap<>();
        for (String section : List.of("measures", "services", "components", "drills")) {
            JsonNode rows = file.path("version2").path(section);
            rows.properties()
                    .forEach(row -> sections.computeIfAbsent(section, key -> new LinkedHashMap<>())
                            .put(row.getKey(), PlanFields.flat(row.getValue())));
        }
        return sections;
    }
}
