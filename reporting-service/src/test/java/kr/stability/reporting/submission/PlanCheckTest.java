package kr.stability.reporting.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.stability.reporting.json.StrictJson;
import kr.stability.reporting.plan.PlanContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of the wrong kind are refused while the plan is read, with the field and rule that the portal shows. */
class PlanCheckTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final PlanCheck.Against NOTHING = new PlanCheck.Against(
            Set.of(), Set.of(), List.of(), new PlanContext(null, Set.of(), false, Map.of(), day -> false));

    static {
        new StrictJson().customize(JSON);
    }

    static List<Path> typed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../deploy/local/plan-cases/typed"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("typed")
    void refuses_what_the_portal_refuses(Path file) throws IOException {
        JsonNode one = JSON.readTree(file.toFile());
        JsonNode expected = one.get("violations").get(0);
        var found = new PlanCheck(JSON).violations(one.get("content"), NOTHING).getFirst();
        assertEquals(expected.get("pointer").asText(), found.pointer());
        assertEquals(expected.get("rule").asText(), found.rule());
    }
}
