package kr.stability.reporting.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Puts the examples of {@code openapi/examples.json} into the document: values of parameters, bodies, and the status that
 * answers them.
 */
final class OpenApiExamples {
    private static final String FILE = "/openapi/examples.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode examples = read();

    /** Adds the examples of every operation of a path. */
    void add(PathItem path) {
        path.getOperations().values().forEach(operation -> {
            JsonNode example = examples.path(operation.getOperationId());
            Stream.of(path.getParameters(), operation.getParameters())
                    .filter(parameters -> parameters != null)
                    .flatMap(List::stream)
                    .forEach(parameter -> add(parameter, example.path("parameters")));
            addBody(operation, example.path("body"));
            answerWith(operation, example.path("status").asText("200"));
        });
    }

    private static void add(Parameter parameter, JsonNode values) {
        JsonNode value = values.path(parameter.getName());
        if (!value.isMissingNode()) {
            parameter.setExample(JSON.convertValue(value, Object.class));
        }
    }

    private static void addBody(Operation operation, JsonNode body) {
        if (!body.isMissingNode()) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaType("application/json")
                    .setExample(JSON.convertValue(body, Object.class));
        }
    }

    /** What makes something answers 201; methods that build their answer do not tell the generator so. */
    private static void answerWith(Operation operation, String status) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer != null && operation.getResponses().getAPIResponse(status) == null) {
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse(status, answer.description("Created"));
        }
    }

    private static JsonNode read() {
        try (InputStream file = OpenApiExamples.class.getResourceAsStream(FILE)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
