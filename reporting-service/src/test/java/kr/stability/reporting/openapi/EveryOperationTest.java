package kr.stability.reporting.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.stability.reporting.openapi.Contract.Operation;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the contract: whoever asks, with whatever role, and for another company's things. New operations are walked too. */
@ReportingTest
@ReadsEverything
class EveryOperationTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Rooms whose things belong to no company, or to whoever may read everything. */
    private static final Set<String> OF_NO_COMPANY = Set.of(
            "due-dates",
            "edition-drafts",
            "webhooks",
            "editions",
            "guidance",
            "incidents",
            "inspections",
            "ledger",
            "measures",
            "milestones",
            "reforms",
            "requirement-templates",
            "review-queue",
            "safety-rules",
            "sites",
            "clock");

    private final Contract contract = Contract.built();

    @Test
    void withoutATokenNothingIsAnswered() {
        assertAll(operation -> assertThat(send(operation, given(), Api.id()).statusCode())
                .as(operation.toString())
                .isEqualTo(401));
    }

    @Test
    void aRoleThatNobodyKnowsOpensNothingButTheCalendar() {
        String visitor = Tokens.of("visitor", "", "visitor");
        assertAll(operation -> assertThat(send(operation, as(visitor), Api.id()).statusCode())
                .as(operation.toString())
                .isIn(operation.id().equals("computeDueDate") ? List.of(200, 422) : List.of(403)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministry-analyst", "ministry-reviewer", "ministry-publisher", "auditor"})
    void aRoleOfTheMinistryOpensWhatTheContractSays(String role) {
        opensWhatTheContractSays(role, "", "everybody at the ministry and auditors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator-drafter", "operator-certifier", "operator-admin"})
    void aRoleOfACompanyOpensWhatTheContractSays(String role) {
        opensWhatTheContractSays(role, Api.operator(), "people of a company");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission-delivery", "order-reader"})
    void aServiceOpensWhatTheContractSays(String role) {
        opensWhatTheContractSays(role, "", role);
    }

    /** Somebody with one role only: refused where the contract names neither the role nor those it belongs to. */
    private void opensWhatTheContractSays(String role, String operator, String among) {
        String token = Tokens.of(operator + role + "-alone", operator, role);
        assertAll(operation -> assertThat(send(operation, as(token), Api.id()).statusCode() != 403)
                .as(operation + " for " + role)
                .isEqualTo(operation.isFor(role) || operation.isFor(among)));
    }

    @Test
    void anotherCompanysThingIsAsIfItWereNotThere() {
        Belongings kakao = new Belongings();
        List<String> naver = people(Api.operator());
        assertAll(operation -> naver.forEach(token -> sameAsMissing(operation, kakao, token)));
    }

    @Test
    void noListTellsOfAnotherCompany() {
        Belongings kakao = new Belongings();
        String ministrys = Api.as(Tokens.analyst())
                .get("/api/v1/orders?operator={operator}", kakao.operator)
                .asString();
        assertThat(ministrys).contains(kakao.operator, kakao.in("orders"));
        List<String> naver = people(Api.operator());
        assertAll(operation -> {
            if (operation.method().equals("GET") && !operation.named()) {
                naver.forEach(token -> assertThat(send(operation, as(token), "").asString())
                        .as(operation.toString())
                        .doesNotContain(kakao.marks()));
            }
        });
    }

    @Test
    void everyRoomSaysWhoseItsThingsAre() {
        Belongings kakao = new Belongings();
        assertThat(contract.operations().stream()
                        .filter(Operation::named)
                        .map(Operation::room)
                        .filter(room -> kakao.in(room) == null && !OF_NO_COMPANY.contains(room)))
                .as("rooms that Belongings does not know: add one of theirs, or name them here")
                .isEmpty();
    }

    /** The same status, the same headers, the same body for what belongs to somebody else and for what does not exist. */
    private void sameAsMissing(Operation operation, Belongings owner, String token) {
        String id = owner.in(operation.room());
        if (!operation.named() || id == null) {
            return;
        }
        String missing = id.replaceAll("[0-9a-f]", "0").substring(0, id.length() - 1) + "1";
        Response theirs = send(operation, as(token), id);
        Response nobodys = send(operation, as(token), missing);
        assertThat(theirs.statusCode()).as(operation.toString()).isIn(403, 404, 422, 428);
        assertThat(told(theirs, id)).as(operation.toString()).isEqualTo(told(nobodys, missing));
    }

    private static List<Object> told(Response answer, String id) {
        return Stream.<Object>of(
                        answer.statusCode(),
                        String.valueOf(answer.header("ETag")),
                        String.valueOf(answer.header("Location")),
                        answer.asString().replace(id, "…"))
                .toList();
    }

    private static List<String> people(String operator) {
        return List.of(
                Tokens.drafter(operator),
                Tokens.certifier(operator),
                Tokens.of(operator + "-admin", operator, "operator-admin"),
                Tokens.of(operator + "-all", operator, "operator-drafter", "operator-certifier", "operator-admin"));
    }

    private static RequestSpecification as(String token) {
        return Api.as(token).header("If-Match", "\"0\"").header("Idempotency-Key", Api.id());
    }

    /** A request that is right in form, so that the question who may do it is reached. */
    private Response send(Operation operation, RequestSpecification request, String id) {
        if (operation.body() != null) {
            request.contentType(ContentType.JSON).body(sample(operation));
        } else if (operation.definition().has("requestBody")) {
            request.contentType(ContentType.BINARY).body("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        }
        operation.parametersIn("query").stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .forEach(parameter -> request.queryParam(
                        parameter.path("name").asText(),
                        parameter.path("example").asText(new Nonsense(contract, new Random(3)).text())));
        return request.request(operation.method(), operation.path().replaceAll("\\{[^}]+}", id));
    }

    private String sample(Operation operation) {
        try {
            return JSON.writeValueAsString(new Nonsense(contract, new Random(7)).body(operation.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertAll(Consumer<Operation> check) {
        SoftAssertions softly = new SoftAssertions();
        contract.operations()
                .forEach(operation -> softly.assertThatCode(() -> check.accept(operation))
                        .as(Map.of("operation", operation).toString())
                        .doesNotThrowAnyException());
        softly.assertAll();
    }
}
