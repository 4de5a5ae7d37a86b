package kr.stability.reporting.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.stability.reporting.openapi.Contract.Operation;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nonsense in every operation of the contract: a clear refusal, never an error of the server. {@code -Dfuzz.requests=10000}
 * for a night, {@code -Dfuzz.seed=…} to see one run again.
 */
@ReportingTest
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 500);
    private static final long SEED = Long.getLong("fuzz.seed", 20221015L);
    private static final int LARGEST_ERROR = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Contract contract = Contract.built();
    private final Random random = new Random(SEED);
    private final SoftAssertions softly = new SoftAssertions();
    private final Nonsense nonsense = new Nonsense(contract, random);
    private Belongings belongings;

    @BeforeEach
    void somebodyHasSomething() {
        belongings = new Belongings();
    }

    @Test
    void nonsenseIsRefusedInEveryOperation() throws JsonProcessingException {
        List<Operation> operations = contract.operations().stream()
                .filter(operation -> !operation.path().startsWith("/local/"))
                .toList();
        for (int i = 0; i < Math.max(REQUESTS, operations.size()); i++) {
            Operation operation = operations.get(i % operations.size());
            JsonNode body = operation.body() == null ? null : nonsense.body(operation.body());
            check(operation, body, send(operation, body));
        }
        softly.assertAll();
    }

    private Response send(Operation operation, JsonNode body) throws JsonProcessingException {
        RequestSpecification request = Api.as(token()).urlEncodingEnabled(false);
        operation.parametersIn("header").forEach(parameter -> {
            if (random.nextBoolean()) {
                request.header(parameter.path("name").asText(), random.nextBoolean() ? "\"0\"" : "*");
            }
        });
        if (body != null) {
            request.body(written(body));
        } else if (operation.definition().has("requestBody")) {
            request.contentType(ContentType.BINARY).body(new byte[random.nextInt(100)]);
        }
        return request.request(operation.method(), address(operation));
    }

    /** As JSON; one of twenty is cut off, has a byte order mark or is no UTF-8. */
    private byte[] written(JsonNode body) throws JsonProcessingException {
        byte[] json = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(60)) {
            case 0 -> Arrays.copyOf(json, json.length / 2);
            case 1 -> ("\uFEFF" + new String(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("{\"" + "\u00e9".repeat(3) + "\":" + body + "}").getBytes(StandardCharsets.ISO_8859_1);
            default -> json;
        };
    }

    private String address(Operation operation) {
        String path = Pattern.compile("\\{[^}]+}")
                .matcher(operation.path())
                .replaceAll(name -> Matcher.quoteReplacement(encoded(name(operation.room()))));
        String query = operation.parametersIn("query").stream()
                .filter(parameter -> parameter.path("required").asBoolean() || random.nextBoolean())
                .map(parameter -> parameter.path("name").asText() + "=" + encoded(nonsense.parameter(parameter)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.substring(0, Math.min(text.length(), 2000)), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** A path parameter: of something that is there, of nothing, or of no form; an empty one would be another operation. */
    private String name(String room) {
        String known = belongings.in(room);
        if (known != null && random.nextBoolean()) {
            return known;
        }
        String text = nonsense.text();
        return text.isBlank() || random.nextBoolean() ? Api.id() : text;
    }

    private String token() {
        return switch (random.nextInt(5)) {
            case 0 -> Tokens.publisher();
            case 1 -> Tokens.reviewer();
            case 2 -> Tokens.delivery();
            case 3 -> Tokens.certifier(belongings.operator);
            default ->
                Tokens.of(
                        "everything",
                        "",
                        "ministry-publisher",
                        "ministry-reviewer",
                        "ministry-analyst",
                        "auditor",
                        "submission-delivery");
        };
    }

    private void check(Operation operation, JsonNode body, Response answer) {
        String said = answer.statusCode() >= 400 ? answer.asString() : "";
        String request = operation + " seed " + SEED + " body "
                + String.valueOf(body)
                        .substring(0, Math.min(1500, String.valueOf(body).length()));
        softly.assertThat(answer.statusCode()).as(request + "\n" + said).isLessThan(500);
        if (answer.statusCode() >= 400) {
            softly.assertThat(answer.asByteArray().length).as(request).isLessThan(LARGEST_ERROR);
            softly.assertThat(said).as(request).doesNotContain("Exception", "\tat ", "kr.stability", "org.hibernate");
            if (!operation.method().equals("HEAD") && answer.statusCode() != 405) {
                softly.assertThat(answer.contentType())
                        .as(request + "\n" + said)
                        .startsWith("application/problem+json");
            }
        }
    }
}
