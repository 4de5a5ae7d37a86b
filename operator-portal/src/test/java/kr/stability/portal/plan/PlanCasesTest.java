package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.local.stack.ProjectFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases that both services run, so that the portal and reporting-service never disagree. */
class PlanCasesTest {
    private static final Path CASES = ProjectFolder.find().root().resolve("deploy/local/plan-cases");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        return Files.walk(CASES)
                .filter(file -> file.toString().endsWith(".json"))
                .sorted()
                .map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        JsonNode given = JSON.readTree(file.toFile());
        List<String> requirements =
                given.path("requirements").valueStream().map(JsonNode::asText).toList();
        CheckedPlan checked = new PlanDraft((ObjectNode) given.path("content")).check(requirements);
        assertThat(checked.violations())
                .extracting(violation ->
                        violation.pointer() + " " + violation.rule().id())
                .containsExactlyInAnyOrderElementsOf(given.path("violations")
                        .valueStream()
                        .map(v -> v.path("pointer").asText() + " "
                                + v.path("rule").asText())
                        .toList());
    }
}
