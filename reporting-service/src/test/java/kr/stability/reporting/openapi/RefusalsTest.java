package kr.stability.reporting.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kr.stability.reporting.openapi.Contract.Operation;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation refuses the same slips in the same way. Each request is the example of the contract with one slip in it. */
@ReportingTest
@ReadsEverything
class RefusalsTest {
    private static final Pattern FIRST_MEMBER = Pattern.compile("^\\{\"(\\w+)\"");

    private final Contract contract = Contract.built();

    @BeforeEach
    void setTheScene() {
        Scene.set();
    }

    @AfterEach
    void endWebhooks() {
        Scene.endWebhooks();
    }

    @Test
    void aVersionThatIsNoLongerTheLatest() {
        assertAll(operation -> has(operation, "If-Match"), operation -> {
            ExampleRequest request = new ExampleRequest(operation, new Scene()).header("If-Match", "\"999\"");
            assertProblem(request.send(), 412, "stale-version");
        });
    }

    @Test
    void aKeyThatWasUsedForSomethingElse() {
        assertAll(operation -> has(operation, "Idempotency-Key") && !keyIsTheFilings(operation), operation -> {
            String key = Api.id();
            ExampleRequest request = repeatable(operation).header("Idempotency-Key", key);
            Response first = request.send();
            assertThat(first.statusCode()).as(first.asString()).isIn(200, 201);
            assertThat(request.send().asString()).isEqualTo(first.asString());
            assertProblem(otherRequest(key), 422, "idempotency-key-reused");
        });
    }

    @Test
    void aMemberThatDoesNotExist() {
        assertAll(operation -> operation.body() != null, operation -> {
            ExampleRequest request = new ExampleRequest(operation, new Scene());
            Response answer = request.body(request.body()
                            .replaceFirst("\\{", "{\"surprise\":1,")
                            .replace(",}", "}"))
                    .send();
            assertProblem(answer, 422, "invalid-request");
            assertThat(answer.<List<String>>path("violations.pointer")).contains("/surprise");
            assertThat(answer.<List<String>>path("violations.rule")).contains("unknown-field");
        });
    }

    @Test
    void aMemberThatComesTwice() {
        assertAll(RefusalsTest::sendsSomething, operation -> {
            ExampleRequest request = new ExampleRequest(operation, new Scene());
            String first = FIRST_MEMBER
                    .matcher(request.body())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            Response answer = request.body(request.body().replaceFirst("\\{", "{\"" + first + "\":null,"))
                    .send();
            assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        });
    }

    @Test
    void aNestingThatIsTooDeep() {
        assertAll(operation -> operation.body() != null, operation -> {
            ExampleRequest request = new ExampleRequest(operation, new Scene());
            assertProblem(request.body("{\"deep\":" + "[".repeat(100_000)).send(), 400, "malformed-request");
        });
    }

    @Test
    void tenMegabytesOfJson() {
        String large = "{\"large\":\"" + "가".repeat(3_500_000) + "\"}";
        assertAll(operation -> operation.body() != null, operation -> {
            ExampleRequest request = new ExampleRequest(operation, new Scene());
            assertProblem(request.body(large).send(), 413, "too-large");
        });
    }

    @Test
    void aFormatThatDoesNotExist() {
        assertAll(RefusalsTest::answers, operation -> {
            ExampleRequest request = new ExampleRequest(operation, new Scene());
            assertProblem(request.header("Accept", "image/png").send(), 406, "not-acceptable");
        });
    }

    @Test
    void aCursorOfAnotherQuery() {
        String next = page("/api/v1/operators?limit=1");
        assertThat(Api.as(Tokens.analyst())
                        .get("/api/v1/operators?limit=2&cursor={next}", next)
                        .statusCode())
                .isEqualTo(200);
        assertAll(operation -> has(operation, "cursor") && !operation.room().equals("ledger"), operation -> {
            if (!operation.path().equals("/api/v1/operators")) {
                assertCursorRefused(operation.path().replaceAll("\\{[^}]+}", new Scene().real(Scene.ANSWERED)), next);
            }
        });
        assertCursorRefused("/api/v1/orders?operator=kakao", page("/api/v1/orders?limit=1"));
    }

    private static void assertCursorRefused(String path, String cursor) {
        Response answer = Api.as(Tokens.analyst()).queryParam("cursor", cursor).get(path);
        assertProblem(answer, 422, "invalid-request");
        assertThat(answer.<List<String>>path("violations.rule")).containsExactly("cursor-of-another-query");
    }

    private static String page(String path) {
        return Api.as(Tokens.analyst())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.parameters().stream()
                .anyMatch(one -> one.path("name").asText().equals(parameter));
    }

    private static boolean sendsSomething(Operation operation) {
        return operation.body() != null
                && !operation
                        .definition()
                        .at("/requestBody/content/application~1json/example")
                        .isEmpty();
    }

    /** The portal files with the id of the filing as key, so its key cannot be used for anything else. */
    private static boolean keyIsTheFilings(Operation operation) {
        return operation.id().equals("fileSubmission");
    }

    /** True when the operation answers with a body whose format the client can ask for. */
    private static boolean answers(Operation operation) {
        return operation.method().equals("GET")
                && !operation.definition().at("/responses/200/content").isEmpty()
                && !operation.path().contains("/document.");
    }

    /** The example; what can be registered once only gets a code of its own. */
    private static ExampleRequest repeatable(Operation operation) {
        ExampleRequest request = new ExampleRequest(operation, new Scene());
        if (request.body() != null) {
            for (String code : List.of("anyang-2023", "example-portal", "EXAMPLE-1")) {
                request.body(
                        request.body().replace(code, code + "-" + Api.fresh("K").substring(2)));
            }
        }
        return request;
    }

    private static Response otherRequest(String key) {
        return Api.as(Scene.everybody())
                .header("Idempotency-Key", key)
                .body(Map.of("code", Api.fresh("other"), "name", Api.text("다른 요청", "Another")))
                .post("/api/v1/operators");
    }

    private static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("urn:stability:problem:" + type);
    }

    private void assertAll(Predicate<Operation> which, Consumer<Operation> check) {
        SoftAssertions softly = new SoftAssertions();
        List<Operation> operations =
                contract.operations().stream().filter(which).toList();
        assertThat(operations).isNotEmpty();
        operations.forEach(operation -> softly.assertThatCode(() -> check.accept(operation))
                .as(operation.id())
                .doesNotThrowAnyException());
        softly.assertAll();
    }
}
