package kr.stability.reporting.edition;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
@ReadsEverything
class EditionTest {
    private static final String DOCUMENT = "/api/v1/editions/{id}/document";

    private String order;

    @BeforeEach
    void acceptAPlan() {
        String operator = Api.operator();
        order = Api.servedOrder(operator);
        String review =
                Api.reviewed(Api.file(Fixtures.filing(order, operator, plan())).getString("id"), "ACCEPTED");
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(200);
    }

    /** What is accepted and then compiled. */
    Map<String, Object> plan() {
        return Fixtures.plan();
    }

    @Test
    void theJsonIsWhatTheDigestIsOf() {
        Response edition = compiled();
        byte[] json = document(edition, ".json").statusCode(200).extract().asByteArray();
        assertThat(Api.sha256(json)).isEqualTo(edition.path("digest"));
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("KAKAO-1", "배포도구 동작-동작 전환", order);
    }

    @Test
    void theFormatFollowsAcceptAndSuffix() {
        Response edition = compiled();
        accepted(edition, "text/html").contentType(startsWith("text/html")).body(containsString("lang=\"ko\""));
        accepted(edition, "application/json").contentType("application/json");
        accepted(edition, EditionFormat.XLSX_TYPE).contentType(EditionFormat.XLSX_TYPE);
        document(edition, ".html")
                .header("Content-Disposition", matchesPattern("attachment; filename=\"stability-plan-2023-Q1.html\""));
    }

    @Test
    void aFormatThatDoesNotExistIsAProblem() {
        Response edition = compiled();
        accepted(edition, "image/png").statusCode(406).contentType("application/problem+json");
        document(edition, ".rtf").statusCode(404).contentType("application/problem+json");
    }

    @Test
    void officeFilesAreZipFilesWithTheDigestAsTag() {
        Response edition = compiled();
        for (String suffix : List.of(".xlsx", ".docx", ".hwpx")) {
            byte[] file = document(edition, suffix)
                    .header("ETag", "\"" + edition.path("digest") + "\"")
                    .header("Content-Disposition", containsString("stability-plan-2023-Q1" + suffix))
                    .extract()
                    .asByteArray();
            assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        }
    }

    @Test
    void theOscalFileHasTheRequirementsAsItems() {
        document(compiled(), ".oscal.json")
                .contentType(EditionFormat.OSCAL_TYPE)
                .body("plan-of-action-and-milestones.poam-items.title", hasItem(containsString("KAKAO-1")));
    }

    @Test
    void thePdfIsAPdf() {
        byte[] pdf = document(compiled(), ".pdf")
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void whoHasTheDigestIsNotSentTheDocumentAgain() {
        Response edition = compiled();
        as(Tokens.analyst())
                .header("If-None-Match", "\"" + edition.path("digest") + "\"")
                .get(DOCUMENT + ".pdf", (String) edition.path("id"))
                .then()
                .statusCode(304);
    }

    @Test
    void jsonIsSmallOnTheWireForWhoAsksForIt() throws IOException {
        String id = compiled().path("id");
        byte[] plain = wire(id, "identity")
                .header("Content-Encoding", nullValue())
                .extract()
                .asByteArray();
        byte[] packed =
                wire(id, "gzip").header("Content-Encoding", "gzip").extract().asByteArray();
        assertThat(packed.length).isLessThan(plain.length / 3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(plain);
    }

    private static ValidatableResponse wire(String id, String encoding) {
        return as(Tokens.analyst())
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encoding)
                .get(DOCUMENT + ".json", id)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Encoding"));
    }

    @Test
    void anEditionIsPublishedOnce() {
        String id = compiled().path("id");
        publish(id).statusCode(200).body("status", equalTo("PUBLISHED"));
        publish(id).statusCode(409);
    }

    @Test
    void aLaterEditionSupersedesAndIsNotOvertaken() {
        Response first = compile("2024-Q4", Instant.now().toString());
        Response second = compile("2024-Q4", Instant.now().toString());
        second.then().body("supersedes", equalTo(first.path("number")));
        document(second, ".html").body(containsString(first.path("number") + "을 대체하는 판입니다."));
        publish(second.path("id")).statusCode(200);
        publish(first.path("id")).statusCode(409);
    }

    @Test
    void twoEditionsAreComparedByTheirIds() {
        Response first = compile("2024-Q3", Instant.now().toString());
        Response second = compile("2024-Q3", Instant.now().toString());
        as(Tokens.analyst())
                .get("/api/v1/editions/{id}/differences?from={from}", (String) second.path("id"), first.path("id"))
                .then()
                .statusCode(200)
                .body("from", equalTo(first.path("number")))
                .body("to", equalTo(second.path("number")));
    }

    @Test
    void aBadQuarterAndAFutureCutOffAreNamed() {
        compile("2023-Q5", "2999-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/quarter"))
                .body("violations[1].rule", equalTo("in-future"));
    }

    @Test
    void withoutAnAcceptedPlanThereIsNoEdition() {
        compile("2020-Q1", "2020-03-30T00:00:00Z").then().statusCode(422).body("detail", containsString("채택된"));
    }

    @Test
    void onlyThePublisherCompilesAndCompaniesDoNotRead() {
        as(Tokens.analyst())
                .body(Map.of("quarter", "2023-Q1", "cutOff", "2023-03-29T00:00:00Z"))
                .post("/api/v1/editions")
                .then()
                .statusCode(403);
        as(Tokens.drafter("op-1")).get("/api/v1/editions").then().statusCode(403);
        as(Tokens.analyst()).get("/api/v1/editions/{id}", Api.id()).then().statusCode(404);
    }

    @Test
    void theDatabaseRefusesToChangeASnapshot() {
        String id = compiled().path("id");
        String tamper =
                "update stability_plan_edition set snapshot = '\\x7b7d', digest = encode(sha256('\\x7b7d'), 'hex')"
                        + " where id = '" + id + "'";
        assertThatThrownBy(() -> run(tamper)).hasMessageContaining("cannot be changed");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = Administrator.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Response compile(String quarter, String cutOff) {
        return as(Tokens.publisher())
                .body(Map.of("quarter", quarter, "cutOff", cutOff))
                .post("/api/v1/editions");
    }

    static Response compiled() {
        Response edition = compile("2023-Q1", Instant.now().toString());
        edition.then().statusCode(201).body("status", equalTo("COMPILED"));
        return edition;
    }

    private static ValidatableResponse publish(String id) {
        return as(Tokens.publisher())
                .post("/api/v1/editions/{id}/publication", id)
                .then();
    }

    static ValidatableResponse document(Response edition, String suffix) {
        return as(Tokens.analyst())
                .get(DOCUMENT + suffix, (String) edition.path("id"))
                .then();
    }

    private static ValidatableResponse accepted(Response edition, String type) {
        return as(Tokens.analyst())
                .accept(type)
                .get(DOCUMENT, (String) edition.path("id"))
                .then();
    }
}
