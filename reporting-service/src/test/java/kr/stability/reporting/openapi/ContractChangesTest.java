package kr.stability.reporting.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Programs that were written against the last release go on working: {@code openapi-released.yaml} is what they know. */
class ContractChangesTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String SCHEMAS = "/components/schemas/";

    private final JsonNode released = read("openapi-released.yaml");

    @Test
    void theContractBreaksNothingThatWasReleased() {
        assertThat(ContractChanges.breaking(released, read("openapi.yaml")))
                .as("breaks programs of the last release; give a new version beside the old one (CONTRIBUTING.md)")
                .isEmpty();
    }

    @Test
    void anOperationThatIsGoneIsFound() {
        assertThat(breaking(
                        contract -> object(contract, "/paths/~1api~1v1~1orders").remove("get")))
                .singleElement()
                .asString()
                .isEqualTo("gone: GET /api/v1/orders");
    }

    @Test
    void aNewRequiredFieldIsFound() {
        assertThat(breaking(contract -> {
                    object(contract, SCHEMAS + "OperatorRequest/properties")
                            .putObject("ceo")
                            .put("type", "string");
                    array(contract, SCHEMAS + "OperatorRequest/required").add("ceo");
                }))
                .contains("changed: POST /api/v1/operators");
    }

    @Test
    void aFieldThatBecomesRequiredIsFound() {
        assertThat(breaking(contract ->
                        array(contract, SCHEMAS + "AskRequest/required").add("requirement")))
                .contains("changed: POST /api/v1/orders/{id}/extension-requests");
    }

    @Test
    void anEnumThatTakesLessIsFound() {
        assertThat(breaking(contract -> array(contract, SCHEMAS + "Nature/enum").remove(0)))
                .contains("changed: POST /api/v1/orders");
    }

    @Test
    void aNewRequiredParameterIsFound() {
        assertThat(breaking(contract -> array(contract, "/paths/~1api~1v1~1orders/get/parameters")
                        .addObject()
                        .put("name", "year")
                        .put("in", "query")
                        .put("required", true)
                        .putObject("schema")
                        .put("type", "integer")))
                .contains("changed: GET /api/v1/orders");
    }

    @Test
    void aMemberThatIsNoLongerAnsweredIsFound() {
        assertThat(breaking(contract -> {
                    object(contract, SCHEMAS + "Order/properties").remove("dueOn");
                    array(contract, SCHEMAS + "Order/required")
                            .removeIf(name -> name.asText().equals("dueOn"));
                }))
                .contains("changed: GET /api/v1/orders/{id}");
    }

    @Test
    void aMemberOfAnotherTypeIsFound() {
        assertThat(breaking(contract -> object(contract, SCHEMAS + "Submission/properties/version")
                        .put("type", "string")))
                .contains("changed: GET /api/v1/submissions/{id}");
    }

    @Test
    void whatIsAddedBreaksNothing() {
        assertThat(breaking(contract -> {
                    array(contract, SCHEMAS + "OrderStatus/enum").add("ARCHIVED");
                    object(contract, SCHEMAS + "OperatorRequest/properties")
                            .putObject("ceo")
                            .put("type", "string");
                    JsonNode list = contract.at("/paths/~1api~1v1~1orders/get").deepCopy();
                    object(contract, "/paths").putObject("/api/v1/more").set("get", list);
                }))
                .isEmpty();
    }

    private List<String> breaking(Consumer<JsonNode> change) {
        JsonNode contract = released.deepCopy();
        change.accept(contract);
        return ContractChanges.breaking(released, contract);
    }

    private static ObjectNode object(JsonNode contract, String pointer) {
        return (ObjectNode) contract.at(pointer);
    }

    private static ArrayNode array(JsonNode contract, String pointer) {
        return (ArrayNode) contract.at(pointer);
    }

    private static JsonNode read(String file) {
        try {
            return YAML.readTree(Path.of(file).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
