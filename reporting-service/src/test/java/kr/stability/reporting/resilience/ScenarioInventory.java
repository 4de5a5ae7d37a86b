package kr.stability.reporting.resilience;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import kr.stability.reporting.plan.Component.Mode;

/** Reads the graphs of the 2022 case from the files of the scenario. */
final class ScenarioInventory {
    private static final Path SCENARIO = Path.of("../deploy/local/scenario");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private ScenarioInventory() {}

    static JsonNode read(String file) {
        try {
            return YAML.readTree(SCENARIO.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kakao's plan with the changes of version 2. */
    static Inventory kakaoVersion2() {
        JsonNode plan = read("plans/kakao.yaml");
        plan.get("version2")
                .get("components")
                .properties()
                .forEach(change -> rows(plan, "components").stream()
                        .filter(row -> row.get("code").asText().equals(change.getKey()))
                        .forEach(row -> ((ObjectNode) row).setAll((ObjectNode) change.getValue())));
        return of(plan);
    }

    static Inventory of(JsonNode node) {
        return new Inventory(
                List.of(),
                rows(node, "components").stream()
                        .map(ScenarioInventory::component)
                        .toList(),
                rows(node, "services").stream().map(ScenarioInventory::service).toList());
    }

    private static Inventory.Component component(JsonNode row) {
        Inventory.Minutes minutes = new Inventory.Minutes(
                number(row, "failoverMinutes"), number(row, "restoreMinutes"), number(row, "rebuildMinutes"));
        return new Inventory.Component(
                row.get("code").asText(),
                Mode.valueOf(row.get("mode").asText()),
                words(row, "sites"),
                minutes,
                words(row, "needs"),
                words(row, "needsToFailOver"));
    }

    private static Inventory.Service service(JsonNode row) {
        return new Inventory.Service(row.get("code").asText(), number(row, "rtoMinutes"), words(row, "needs"));
    }

    private static Integer number(JsonNode row, String name) {
        return row.hasNonNull(name) ? row.get(name).asInt() : null;
    }

    private static List<String> words(JsonNode row, String name) {
        return rows(row, name).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> rows(JsonNode node, String name) {
        JsonNode list = node.path(name);
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
