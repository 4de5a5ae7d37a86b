package kr.stability.reporting.edition;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.LedgerKeys;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company marked its first measure confidential. */
@ReportingTest
@ReadsEverything
class PublicEditionApiTest {
    private static final String PUBLIC = "/api/v1/editions/{id}/public/document";
    private static final String SECRET = "협력사 전용 회선";

    private static final JsonMapper JSON = new JsonMapper();

    private String operator;
    private String order;

    @BeforeEach
    void aCompanyWithASecret() {
        acceptAPlan();
    }

    private void acceptAPlan() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
        String filed = Api.file(Fixtures.filing(order, operator, plan())).getString("id");
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(filed, "ACCEPTED"))
                .then()
                .statusCode(200);
    }

    @Test
    void thePublicEditionLeavesOutWhatIsMarkedAndSaysItsOwnDigest() {
        Response edition = compiled();
        byte[] json = open(Tokens.analyst(), edition, ".json")
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Api.sha256(json)).isEqualTo(edition.path("publicDigest"));
        open(Tokens.analyst(), edition, ".html")
                .body(not(containsString(SECRET + operator)), containsString(edition.path("publicDigest")));
        as(Tokens.analyst())
                .get("/api/v1/editions/{id}/document.html", (String) edition.path("id"))
                .then()
                .body(containsString(SECRET + operator));
    }

    @Test
    void everyFormatOfThePublicEditionIsThere() {
        Response edition = compiled();
        for (String suffix : List.of("pdf", "hwpx", "docx", "html", "xlsx", "json", "oscal.json")) {
            open(Tokens.analyst(), edition, "." + suffix)
                    .statusCode(200)
                    .header("Content-Disposition", containsString("-public." + suffix));
        }
        open(Tokens.analyst(), edition, ".rtf").statusCode(404);
        as(Tokens.analyst())
                .accept("image/png")
                .get(PUBLIC, (String) edition.path("id"))
                .then()
                .statusCode(406);
    }

    @Test
    void companiesReadItOncePublished() {
        Response edition = compiled();
        open(Tokens.drafter(operator), edition, ".json").statusCode(404);
        statement(edition).statusCode(404);
        publish(edition).statusCode(200);
        open(Tokens.drafter(operator), edition, ".json").statusCode(200);
        as(Tokens.drafter(operator))
                .get("/api/v1/editions/{id}/document.json", (String) edition.path("id"))
                .then()
                .statusCode(403);
    }

    @Test
    void whoReadsThePublicEditionCanVerifyIt() throws Exception {
        Response edition = compiled();
        publish(edition).statusCode(200);
        ObjectNode statement = (ObjectNode)
                JSON.readTree(statement(edition).statusCode(200).extract().asByteArray());
        String jws = statement.remove("signature").asText();
        assertThat(new SigningKeys(LedgerKeys.SIGNING.pkcs8(), "").verified("stability-public-edition", jws))
                .hasValue(new CanonicalJson(JSON).bytes(statement));
        byte[] document =
                open(Tokens.drafter(operator), edition, ".json").extract().asByteArray();
        assertThat(statement.path("publicDigest").asText()).isEqualTo(Api.sha256(document));
    }

    private ValidatableResponse statement(Response edition) {
        return as(Tokens.drafter(operator))
                .get("/api/v1/editions/{id}/public/statement", (String) edition.path("id"))
                .then();
    }

    @Test
    void whatTheCompanyReleasesIsShownInTheNextEdition() {
        Response before = compiled();
        release(Tokens.certifier(operator), "M1")
                .statusCode(201)
                .body("releasedBy.name", equalTo(operator + "-certifier"));
        Response after = compiled();
        open(Tokens.analyst(), before, ".html").body(not(containsString(SECRET + operator)));
        open(Tokens.analyst(), after, ".html").body(containsString(SECRET + operator));
    }

    @Test
    void aReleaseIsOfSomethingMarkedAndOnce() {
        release(Tokens.publisher(), "M2").statusCode(422).body("violations[0].rule", equalTo("not-marked"));
        release(Tokens.publisher(), "M1").statusCode(201);
        release(Tokens.publisher(), "M1").statusCode(409);
        release(Tokens.certifier(Api.operator()), "M1").statusCode(404);
        release(Tokens.analyst(), "M1").statusCode(403);
    }

    @Test
    void ofTwoPublishersAtOnceOnePublishes() throws Exception {
        Response edition = compiled();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> publisher = () -> publish(edition).extract().statusCode();
            List<Integer> answers = both.invokeAll(List.of(publisher, publisher)).stream()
                    .map(PublicEditionApiTest::answered)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 409);
        }
    }

    /** Both were frozen before either was public: the later total less the earlier one is what the last company has. */
    @Test
    void ofTwoEditionsWhoseDifferenceIsOneCompanyTheSecondIsRefused() {
        List<Response> editions = differingByOneCompany("2033-Q1", "2033-Q2");
        publish(editions.getFirst()).statusCode(200);
        publish(editions.getLast())
                .statusCode(409)
                .body(
                        "detail",
                        containsString("예산"),
                        "detail",
                        containsString(editions.getFirst().path("number")))
                .body("detail", containsString("새로 편찬"));
        publish(compile(Api.id(), "2033-Q2", Instant.now())).statusCode(200);
    }

    @Test
    void ofTwoPublishersOfSuchEditionsOneIsRefused() throws Exception {
        List<Callable<Integer>> publishers = differingByOneCompany("2033-Q3", "2033-Q4").stream()
                .<Callable<Integer>>map(
                        edition -> () -> publish(edition).extract().statusCode())
                .toList();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(publishers).stream().map(PublicEditionApiTest::answered))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    /** Three companies more than in any edition that is public, so that the first total can be shown. */
    private List<Response> differingByOneCompany(String first, String second) {
        acceptAPlan();
        acceptAPlan();
        Response before = compile(Api.id(), first, Instant.now());
        acceptAPlan();
        return List.of(before, compile(Api.id(), second, Instant.now()));
    }

    @Test
    void twoCompilationsAtOnceGetTwoNumbers() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<String> publisher = () -> compiled().path("number");
            List<String> numbers = both.invokeAll(List.of(publisher, publisher)).stream()
                    .map(PublicEditionApiTest::answered)
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates();
        }
    }

    @Test
    void aStalePublisherIsRefused() {
        as(Tokens.publisher())
                .header("If-Match", "\"7\"")
                .post("/api/v1/editions/{id}/publication", (String) compiled().path("id"))
                .then()
                .statusCode(412);
    }

    @Test
    void aKeyIsForOneCompilation() {
        String key = Api.id();
        Instant cutOff = Instant.now();
        String first =
                compile(key, "2031-Q1", cutOff).then().statusCode(201).extract().path("id");
        compile(key, "2031-Q1", cutOff).then().statusCode(201).body("id", equalTo(first));
        compile(key, "2031-Q2", cutOff).then().statusCode(422).body("type", containsString("idempotency-key-reused"));
    }

    @Test
    void theEditionBeforeIsSupersededAndStays() {
        Response first = compile(Api.id(), "2031-Q3", Instant.now());
        publish(first).body("status", equalTo("PUBLISHED"));
        publish(compile(Api.id(), "2031-Q3", Instant.now())).statusCode(200);
        as(Tokens.analyst())
                .get("/api/v1/editions/{id}", (String) first.path("id"))
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("digest", equalTo(first.path("digest")));
    }

    private static <T> T answered(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, Object> plan() {
        Map<String, Object> plan = Fixtures.plan();
        Map<String, Object> measure = new HashMap<>(Fixtures.measure("M1", "KAKAO-1"));
        measure.put("title", Map.of("ko", SECRET + operator));
        measure.put("budgetKrw", 1_200_000_000L);
        measure.put("confidential", Map.of("reason", "협력사와 협의 중"));
        plan.put("measures", List.of(measure, Fixtures.measure("M2", "KAKAO-2")));
        return plan;
    }

    private ValidatableResponse release(String token, String measure) {
        return as(token)
                .body(Map.of("part", "MEASURE", "code", measure, "reference", "카카오 2023-112호"))
                .post("/api/v1/orders/{id}/releases", order)
                .then();
    }

    private static ValidatableResponse open(String token, Response edition, String suffix) {
        return as(token).get(PUBLIC + suffix, (String) edition.path("id")).then();
    }

    private static ValidatableResponse publish(Response edition) {
        return as(Tokens.publisher())
                .post("/api/v1/editions/{id}/publication", (String) edition.path("id"))
                .then();
    }

    private static Response compiled() {
        Response edition = compile(Api.id(), "2032-Q1", Instant.now());
        assertThat(edition.statusCode()).as(edition.asString()).isEqualTo(201);
        return edition;
    }

    private static Response compile(String key, String quarter, Instant cutOff) {
        return as(Tokens.publisher())
                .header("Idempotency-Key", key)
                .body(Map.of("quarter", quarter, "cutOff", cutOff.toString()))
                .post("/api/v1/editions");
    }
}
