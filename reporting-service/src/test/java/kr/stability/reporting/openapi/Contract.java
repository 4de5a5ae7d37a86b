package kr.stability.reporting.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The OpenAPI document of the code under test, as a list of operations. */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "head", "patch");
    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    /** The document as it was built with this code. */
    static Contract built() {
        try {
            return new Contract(new YAMLMapper()
                    .readTree(Path.of("target/openapi/openapi.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as a tree. */
    JsonNode document() {
        return document;
    }

    /** Every operation, in the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(),
                                path.getKey(),
                                parameters(path.getValue(), method.getValue()),
                                method.getValue()))));
        return operations;
    }

    /** A schema without its reference. What stands beside a reference is kept. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static List<JsonNode> parameters(JsonNode path, JsonNode method) {
        List<JsonNode> parameters = new ArrayList<>();
        path.path("parameters").forEach(parameters::add);
        method.path("parameters").forEach(parameters::add);
        return parameters;
    }

    /**
     * One operation.
     *
     * @param method in upper case
     * @param path template, such as {@code /api/v1/orders/{id}}
     * @param parameters OpenAPI parameter objects
     * @param definition OpenAPI operation object
     */
    record Operation(String method, String path, List<JsonNode> parameters, JsonNode definition) {

        String id() {
            return definition.path("operationId").asText();
        }

        /** First part of the path after the version, such as {@code orders}. */
        String room() {
            return path.replaceFirst("^/api/v\\d+/", "").replaceFirst("^/", "").split("/")[0];
        }

        /** Whether the description names somebody among those who may do it, or nobody, because everybody may. */
        boolean isFor(String who) {
            String description = definition.path("description").asText();
            int people = description.lastIndexOf("For: ");
            return people < 0 || description.substring(people).contains(who);
        }

        boolean named() {
            return path.contains("{");
        }

        /** Schema of the JSON body, or null. */
        JsonNode body() {
            return definition
                            .at("/requestBody/content/application~1json/schema")
                            .isMissingNode()
                    ? null
                    : definition.at("/requestBody/content/application~1json/schema");
        }

        List<JsonNode> parametersIn(String place) {
            return parameters.stream()
                    .filter(parameter -> parameter.path("in").asText().equals(place))
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
