package kr.stability.reporting.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.Test;

/**
 * The committed contract is the one of the code. To update it: {@code ./mvnw -pl reporting-service -am test
 * -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.update=true}, then read the difference.
 */
@ReportingTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Path BUILT = Path.of("target/openapi/openapi.yaml");

    @Test
    void theCommittedContractIsTheOneOfTheCode() throws IOException {
        String built = Files.readString(BUILT);
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, built);
        }
        assertThat(Files.readString(COMMITTED))
                .as("openapi.yaml differs from the code; -Dopenapi.update=true writes it anew")
                .isEqualTo(built);
    }

    @Test
    void everyOperationHasAnIdAndOneTag() throws IOException {
        String built = Files.readString(BUILT);
        long operations = built.lines()
                .filter(line -> line.matches("    (get|put|post|delete|head):"))
                .count();
        assertThat(built.lines()
                        .filter(line -> line.matches("      operationId: .*"))
                        .count())
                .isEqualTo(operations);
        assertThat(built.lines().filter(line -> line.matches("      tags:")).count())
                .isEqualTo(operations);
    }
}
