package kr.stability.reporting.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import kr.stability.reporting.openapi.Contract.Operation;
import kr.stability.reporting.testsupport.Api;

/** The example of an operation as a request that can be changed before it is sent. */
final class ExampleRequest {
    private final Operation operation;
    private final Map<String, String> query = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private String path;
    private String body;

    /** The example, with the real things of a scene in it. */
    ExampleRequest(Operation operation, Scene scene) {
        this.operation = operation;
        this.path = operation.path();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.has("example")) {
                put(parameter, scene.real(parameter.path("example").asText()));
            }
        }
        if (operation.body() != null) {
            body = scene.real(operation
                    .definition()
                    .at("/requestBody/content/application~1json/example")
                    .toString());
        }
    }

    ExampleRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The JSON that is sent, or null. */
    String body() {
        return body;
    }

    ExampleRequest body(String json) {
        body = json;
        return this;
    }

    Response send() {
        RequestSpecification request =
                Api.as(Scene.everybody()).queryParams(query).headers(headers);
        if (body != null) {
            request.body(body);
        } else if (operation.definition().has("requestBody")) {
            request.contentType(ContentType.BINARY).body(Scene.FILE);
        }
        return request.request(operation.method(), path);
    }

    private void put(JsonNode parameter, String value) {
        String name = parameter.path("name").asText();
        switch (parameter.path("in").asText()) {
            case "query" -> query.put(name, value);
            case "header" -> headers.put(name, value);
            default -> path = path.replace("{" + name + "}", value);
        }
    }
}
