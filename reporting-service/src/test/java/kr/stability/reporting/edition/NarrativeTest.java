package kr.stability.reporting.edition;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test writes into a quarter of its own. */
@ReportingTest
@ReadsEverything
class NarrativeTest {
    private static final AtomicInteger NEXT = new AtomicInteger(2040 * 4);
    private static final String PARAGRAPHS = "/api/v1/edition-drafts/{quarter}/paragraphs";

    private String quarter;
    private String operator;
    private String order;
    private String submission;

    @BeforeEach
    void acceptAPlan() {
        int next = NEXT.getAndIncrement();
        quarter = next / 4 + "-Q" + (next % 4 + 1);
        operator = Api.operator();
        order = Api.servedOrder(operator);
        submission = Api.file(order, operator).getString("id");
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(submission, "ACCEPTED"))
                .then()
                .statusCode(200);
    }

    @Test
    void aParagraphStandsInTheDocumentWithItsSources() {
        written(citing("SUBMISSION", submission, "/measures/0")).statusCode(201);
        html(compiled()).body(containsString("운영도구를 함께 다중화함"), containsString("analyst 작성"));
    }

    @Test
    void paragraphsComeInTheOrderInWhichTheyAreRead() {
        for (String place : List.of("CAUSE", "CENTRES", "SUMMARY", "INCIDENT")) {
            Map<String, Object> paragraph = citing("PUBLIC", "S0", null);
            paragraph.put("place", place);
            written(paragraph).statusCode(201);
        }
        as(Tokens.analyst())
                .get(PARAGRAPHS, quarter)
                .then()
                .body("items.place", contains("SUMMARY", "INCIDENT", "CAUSE", "CENTRES"));
    }

    @Test
    void anIdInCapitalsIsTheSameSource() {
        written(citing("SUBMISSION", submission.toUpperCase(Locale.ROOT), "/measures/0"))
                .statusCode(201)
                .body("citations[0].id", equalTo(submission));
        compiled();
    }

    @Test
    void aParagraphWithoutSourceDoesNotCompileAndIsNamed() {
        String id = written(paragraph()).statusCode(201).extract().path("id");
        compile()
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/paragraphs/" + id))
                .body("violations[0].rule", equalTo("paragraph-without-source"))
                .body("violations[0].value", equalTo("운영도구를 함께 다중화함"));
        as(Tokens.analyst())
                .get("/api/v1/edition-drafts/{quarter}", quarter)
                .then()
                .body("problems.rule", hasItem("paragraph-without-source"));
    }

    @Test
    void theMinistrysOwnStatementNeedsAnAuthorOnly() {
        Map<String, Object> statement = paragraph();
        statement.put("statementBy", "디지털기반안전과장 한바다");
        written(statement).statusCode(201);
        html(compiled()).body(containsString("(부처 진술: 디지털기반안전과장 한바다)"));
    }

    @Test
    void aSourceThatIsNotThereIsRefusedAtOnce() {
        written(citing("PUBLIC", "S999", null)).statusCode(422).body("violations[0].rule", equalTo("unknown-source"));
        written(citing("SUBMISSION", submission, "/measures/99"))
                .statusCode(422)
                .body("violations[0].rule", equalTo("unknown-place"));
        written(citing("SUBMISSION", "not-an-id", null)).statusCode(422);
        written(citing("INSPECTION", Api.id(), null)).statusCode(422);
        written(citing("EVIDENCE", "ab".repeat(32), null)).statusCode(422);
    }

    @Test
    void aFilingWithdrawnAfterWritingKeepsTheDraftFromCompiling() {
        String other = Api.operator();
        String taken = Api.file(Api.servedOrder(other), other).getString("id");
        String id = written(citing("SUBMISSION", taken, null))
                .statusCode(201)
                .extract()
                .path("id");
        as(Tokens.certifier(other))
                .body(Map.of("reason", "일정이 빠졌습니다."))
                .post("/api/v1/submissions/{id}/withdrawal", taken)
                .then()
                .statusCode(200);
        refusesToCompile(id, taken, "source-withdrawn");
    }

    @Test
    void anInspectionWithdrawnAfterWritingKeepsTheDraftFromCompiling() {
        String inspection = inspected();
        String id = written(citing("INSPECTION", inspection, null))
                .statusCode(201)
                .extract()
                .path("id");
        step("/api/v1/inspections/{id}/steps", inspection, Map.of("status", "WITHDRAWN"));
        refusesToCompile(id, inspection, "source-withdrawn");
    }

    @Test
    void soDoesAReformGivenUpAfterWriting() {
        String reform = reform();
        String id = written(citing("REFORM", reform, null))
                .statusCode(201)
                .extract()
                .path("id");
        step("/api/v1/reforms/{code}/steps", reform, Map.of("status", "DROPPED", "happenedOn", "2023-03-20"));
        refusesToCompile(id, reform, "source-withdrawn");
    }

    /** A paragraph about the first version must not stand beside the numbers of the accepted second one. */
    @Test
    void soDoesAFilingThatAnAcceptedVersionReplaced() {
        String id = written(citing("SUBMISSION", submission, "/measures/0"))
                .statusCode(201)
                .extract()
                .path("id");
        String second = Api.file(Fixtures.filing(order, operator, Fixtures.secondPlan()))
                .getString("id");
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(second, "ACCEPTED"))
                .then()
                .statusCode(200);
        refusesToCompile(id, submission, "source-replaced");
    }

    @Test
    void aSourceThatIsWithdrawnAlreadyIsRefusedAtOnce() {
        String inspection = inspected();
        step("/api/v1/inspections/{id}/steps", inspection, Map.of("status", "WITHDRAWN"));
        written(citing("INSPECTION", inspection, null))
                .statusCode(422)
                .body("violations[0].rule", equalTo("source-withdrawn"));
    }

    @Test
    void aSourceAfterTheCutOffIsNamed() {
        Instant before = Instant.now();
        String other = Api.operator();
        String late = Api.file(Api.servedOrder(other), other).getString("id");
        written(citing("SUBMISSION", late, null)).statusCode(201);
        compile(before).then().statusCode(422).body("violations[0].rule", equalTo("source-after-cut-off"));
    }

    @Test
    void aStaleChangeIsRefused() {
        String id = written(citing("PUBLIC", "S0", null)).extract().path("id");
        rewritten(id, "\"0\"").statusCode(200).header("ETag", equalTo("\"1\""));
        rewritten(id, "\"0\"").statusCode(412);
        rewritten(id, null).statusCode(428);
    }

    @Test
    void aKeyIsForOneParagraph() {
        String key = Api.id();
        String first = keyed(key, paragraph()).statusCode(201).extract().path("id");
        keyed(key, paragraph()).statusCode(201).body("id", equalTo(first));
        Map<String, Object> other = paragraph();
        other.put("text", "다른 글");
        keyed(key, other).statusCode(422).body("type", containsString("idempotency-key-reused"));
    }

    @Test
    void whatIsRemovedIsGoneFromTheDraft() {
        String id = written(paragraph()).extract().path("id");
        as(Tokens.analyst())
                .header("If-Match", "\"0\"")
                .delete(PARAGRAPHS + "/{id}", quarter, id)
                .then()
                .statusCode(204);
        compiled();
    }

    /** Whoever mistypes the quarter does not change the draft of another one. */
    @Test
    void aParagraphIsOfItsQuarterOnly() {
        String id = written(paragraph()).extract().path("id");
        as(Tokens.analyst())
                .header("If-Match", "\"0\"")
                .body(paragraph())
                .put(PARAGRAPHS + "/{id}", "2021-Q1", id)
                .then()
                .statusCode(404);
        as(Tokens.analyst())
                .header("If-Match", "\"0\"")
                .delete(PARAGRAPHS + "/{id}", "2021-Q1", id)
                .then()
                .statusCode(404);
        as(Tokens.analyst())
                .get(PARAGRAPHS + "/{id}", quarter, id)
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
    }

    @Test
    void onlyAnalystsWrite() {
        as(Tokens.certifier(operator))
                .body(paragraph())
                .post(PARAGRAPHS, quarter)
                .then()
                .statusCode(403);
        as(Tokens.drafter(operator)).get(PARAGRAPHS, quarter).then().statusCode(403);
        as(Tokens.analyst())
                .body(paragraph())
                .post(PARAGRAPHS, "2023-Q9")
                .then()
                .statusCode(404);
    }

    @Test
    void aNewWordingIsTheCauseOfTheChange() {
        String id = written(citing("PUBLIC", "S0", null)).extract().path("id");
        Response before = compiled();
        rewritten(id, "\"0\"").statusCode(200);
        as(Tokens.analyst())
                .get(
                        "/api/v1/editions/{id}/differences?from={from}",
                        (String) compiled().path("id"),
                        before.path("id"))
                .then()
                .body("differences.causes.flatten().findAll { it.id == '" + id + "' }.kind", hasItem("INPUT_CHANGED"));
    }

    @Test
    void aRestrictedParagraphStaysOutOfThePublicEdition() {
        Map<String, Object> secret = citing("PUBLIC", "S0", null);
        secret.put("restricted", true);
        written(secret).statusCode(201);
        Response edition = compiled();
        html(edition).body(containsString("운영도구를 함께 다중화함"));
        as(Tokens.analyst())
                .get("/api/v1/editions/{id}/public/document.html", (String) edition.path("id"))
                .then()
                .statusCode(200)
                .body(not(containsString("운영도구를 함께 다중화함")));
    }

    private ValidatableResponse written(Map<String, Object> paragraph) {
        return as(Tokens.analyst()).body(paragraph).post(PARAGRAPHS, quarter).then();
    }

    private ValidatableResponse keyed(String key, Map<String, Object> paragraph) {
        return as(Tokens.analyst())
                .header("Idempotency-Key", key)
                .body(paragraph)
                .post(PARAGRAPHS, quarter)
                .then();
    }

    private ValidatableResponse rewritten(String id, String ifMatch) {
        Map<String, Object> again = citing("PUBLIC", "S0", null);
        again.put("text", "고쳐 씀");
        var request = as(Tokens.analyst()).body(again);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(PARAGRAPHS + "/{id}", quarter, id)
                .then();
    }

    private static Map<String, Object> paragraph() {
        return new HashMap<>(Map.of("place", "REDUNDANCY", "position", 1, "text", "운영도구를 함께 다중화함"));
    }

    private static Map<String, Object> citing(String kind, String id, String pointer) {
        Map<String, Object> citation = new HashMap<>(Map.of("kind", kind, "id", id));
        citation.put("pointer", pointer);
        Map<String, Object> paragraph = paragraph();
        paragraph.put("citations", List.of(citation));
        return paragraph;
    }

    private void refusesToCompile(String paragraph, String source, String rule) {
        compile()
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/paragraphs/" + paragraph + "/citations/0"))
                .body("violations[0].rule", equalTo(rule))
                .body("violations[0].value", equalTo(source));
    }

    private String inspected() {
        return as(Tokens.analyst())
                .body(Map.of(
                        "operator", operator,
                        "requirement", "KAKAO-1",
                        "inspectedOn", "2023-03-14",
                        "result", "PARTIAL",
                        "text", Map.of("ko", "일부만 확인")))
                .post("/api/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String reform() {
        String code = Api.fresh("REF");
        as(Tokens.analyst())
                .body(Map.of("code", code, "text", Map.of("ko", "법 개정")))
                .post("/api/v1/reforms")
                .then()
                .statusCode(201);
        return code;
    }

    private static void step(String path, String id, Map<String, Object> step) {
        Map<String, Object> explained = new HashMap<>(step);
        explained.put("text", Map.of("ko", "근거가 없어짐"));
        as(Tokens.analyst())
                .header("If-Match", "\"0\"")
                .body(explained)
                .post(path, id)
                .then()
                .statusCode(200);
    }

    private Response compile() {
        return compile(Instant.now());
    }

    private Response compile(Instant cutOff) {
        return as(Tokens.publisher())
                .body(Map.of("quarter", quarter, "cutOff", cutOff.toString()))
                .post("/api/v1/editions");
    }

    private Response compiled() {
        Response edition = compile();
        assertThat(edition.statusCode()).as(edition.asString()).isEqualTo(201);
        return edition;
    }

    private static ValidatableResponse html(Response edition) {
        return as(Tokens.analyst())
                .get("/api/v1/editions/{id}/document.html", (String) edition.path("id"))
                .then()
                .statusCode(200);
    }
}
