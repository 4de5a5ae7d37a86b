package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is applied to a cluster is checked as it would be rendered there, offline. */
class ManifestsTest {

    @Test
    void theManifestsMatchTheSchemasAndThePolicies() {
        List<String> lines = new NodeProject(Path.of("..", "kubernetes", "checks"))
                .installsAndRuns()
                .runs(line -> {}, "npm", "test", "--silent");
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("(#|ℹ) pass [1-9]\\d+")), () -> String.join("\n", lines));
    }
}
