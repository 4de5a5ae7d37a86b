package kr.stability.reporting.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.stability.reporting.json.StrictJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRulesTest {
    private static final Path CASES = Path.of("../deploy/local/plan-cases");
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheCaseNames(Path file) throws IOException {
        JsonNode one = JSON.readTree(file.toFile());
        assertEquals(expected(one), found(one));
    }

    private static List<String> expected(JsonNode one) {
        return one.get("violations")
                .valueStream()
                .map(violation -> violation.get("pointer").asText() + " "
                        + violation.get("rule").asText())
                .sorted()
                .toList();
    }

    private static List<String> found(JsonNode one) throws JsonProcessingException {
        Set<String> requirements = new HashSet<>();
        one.get("requirements").forEach(code -> requirements.add(code.asText()));
        ImprovementPlan plan = JSON.treeToValue(one.get("content"), ImprovementPlan.class);
        return PlanRules.violations(plan, requirements).stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .sorted()
                .toList();
    }
}
