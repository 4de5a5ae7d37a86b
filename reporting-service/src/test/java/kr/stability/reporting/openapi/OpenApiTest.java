package kr.stability.reporting.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** A new member, parameter or enumeration needs an annotation or a line in openapi/words.properties. */
    @Test
    void everythingThatAClientSeesIsDescribed() throws IOException {
        JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(BUILT.toFile());
        List<String> silent = new ArrayList<>();
        contract.at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().has("enum") && !schema.getValue().has("description")) {
                silent.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().stream()
                    .filter(member -> !member.getValue().has("$ref"))
                    .filter(member -> !member.getValue().has("description"))
                    .forEach(member -> silent.add(schema.getKey() + "." + member.getKey()));
        });
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .findValues("parameters")
                        .forEach(parameters -> parameters.forEach(parameter -> {
                            if (!parameter.has("description")) {
                                silent.add(path.getKey() + " "
                                        + parameter.path("name").asText());
                            }
                        })));
        assertThat(silent).isEmpty();
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
