package kr.stability.reporting.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.openapi.Contract.Operation;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Sealed;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends every example of the contract and holds each answer against the schema that the contract promises for it. */
@ReportingTest
@ReadsEverything
class ExamplesTest {
    /** What there is only once the ledger is sealed. */
    private static final String SEALED = ".*(proof|ledger|events).*";

    private final Contract contract = Contract.built();
    private final AnswerSchema schema = new AnswerSchema(contract.document());

    @BeforeEach
    void setTheScene() {
        Scene.set();
        Sealed.byTheService();
    }

    @AfterEach
    void putEverythingBack() {
        Scene.endWebhooks();
        Api.as(Scene.everybody()).delete("/local/clock").then().statusCode(204);
    }

    @Test
    void everyOperationHasAnExampleOfWhatItNeeds() {
        assertThat(contract.operations().stream().filter(operation -> !complete(operation)))
                .as("add them to openapi/examples.json")
                .isEmpty();
    }

    @Test
    void everyExampleWorksAndIsAnsweredAsPromised() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : contract.operations()) {
            softly.assertThatCode(() -> check(operation)).as(operation.id()).doesNotThrowAnyException();
        }
        softly.assertAll();
    }

    @Test
    void everyExampleInASchemaIsValidAgainstIt() {
        SoftAssertions softly = new SoftAssertions();
        contract.document().at("/components/schemas").properties().forEach(named -> {
            softly.assertThat(faults(named.getValue())).as(named.getKey()).isEmpty();
            named.getValue()
                    .path("properties")
                    .properties()
                    .forEach(member -> softly.assertThat(faults(member.getValue()))
                            .as(named.getKey() + "." + member.getKey())
                            .isEmpty());
        });
        softly.assertAll();
    }

    private List<String> faults(JsonNode described) {
        List<JsonNode> examples = new ArrayList<>();
        described.path("examples").forEach(examples::add);
        if (described.has("example")) {
            examples.add(described.path("example"));
        }
        return examples.stream()
                .flatMap(example -> schema.faults(described, example.toString()).stream())
                .toList();
    }

    private static boolean complete(Operation operation) {
        boolean body = operation.body() == null
                || operation
                        .definition()
                        .at("/requestBody/content/application~1json")
                        .has("example");
        return body
                && operation.parameters().stream()
                        .filter(parameter -> parameter.path("required").asBoolean())
                        .allMatch(parameter -> parameter.has("example"));
    }

    private void check(Operation operation) {
        ExampleRequest request = new ExampleRequest(operation, new Scene());
        if (operation.path().matches(SEALED)) {
            Sealed.byTheService();
        }
        Response answer = request.send();
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        JsonNode promised = operation.definition().path("responses").path(Integer.toString(answer.statusCode()));
        assertThat(promised.isMissingNode())
                .as(answer.statusCode() + " is not promised: " + answer.asString())
                .isFalse();
        if (promised.path("content").isEmpty() || operation.method().equals("HEAD")) {
            return;
        }
        String type = answer.contentType().split(";")[0];
        assertThat(promised.path("content").has(type)).as("media type " + type).isTrue();
        if (type.equals("application/json") || type.endsWith("+json")) {
            assertThat(schema.faults(promised.path("content").path(type).path("schema"), answer.asString()))
                    .isEmpty();
        }
    }
}
