package kr.stability.reporting.assurance;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.Queries;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class AssuranceTest {
    private String kakao;
    private String skcnc;
    private byte[] report;

    @BeforeEach
    void twoCompaniesAndAReport() {
        kakao = Api.operator();
        skcnc = Api.operator();
        report = ("훈련 결과 보고서 " + kakao).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsShownWithItsDatesAndItsMaker() {
        ministry(filed(kakao, proof("INSPECTOR")), "evidence-quality")
                .body("filedOn", equalTo("2023-01-06"))
                .body("items[0].item", equalTo("measures/M1"))
                .body("items[0].fit", equalTo("WITHIN"))
                .body("items[0].ageDays", is(18))
                .body("items[0].independent", is(true))
                .body("items[0].undeclared", empty());
    }

    @Test
    void whatAnOlderFormDidNotAskIsNotDeclared() {
        ministry(filed(kakao, Map.of()), "evidence-quality")
                .body("items[0].fit", equalTo("UNKNOWN"))
                .body("items[0].independent", nullValue())
                .body(
                        "items[0].undeclared",
                        contains(
                                "/measures/0/evidence/0/effectiveOn",
                                "/measures/0/evidence/0/madeBy",
                                "/measures/0/evidence/0/provesFrom"));
    }

    @Test
    void theSameFileForTwoItemsIsOneFileWithTwoPlaces() {
        ministry(filed(kakao, proof("SELF")), "evidence-quality")
                .body("files.size()", is(1))
                .body("files[0].places", contains("/measures/0/evidence/0", "/measures/1/evidence/0"));
    }

    @Test
    void theSameFileForAnotherOrderOfTheCompanyIsShownToIt() {
        String earlier = filed(kakao, proof("SELF"));
        company(kakao, filed(kakao, proof("SELF")), "evidence-quality")
                .body("files[0].otherOrders.submission", contains(earlier, earlier))
                .body("files[0].otherOrders.item", contains("measures/M1", "measures/M2"));
    }

    @Test
    void theSameFileOfAnEarlierYearIsShownWithItsDay() {
        Map<String, Object> earlier =
                Fixtures.filing(Api.orderServedOn(kakao, LocalDate.of(2021, 12, 6)), kakao, plan(proof("SELF")));
        earlier.put("filedAt", "2022-01-05T17:00:00+09:00");
        String now = filed(kakao, proof("SELF"));
        Api.file(earlier);
        ministry(now, "evidence-quality")
                .body("files[0].otherOrders.filedAt", contains(startsWith("2022-01-05"), startsWith("2022-01-05")));
    }

    @Test
    void aFileThatALaterVersionDroppedIsNotInUseAnyMore() {
        String order = Api.servedOrder(kakao);
        filed(order, kakao, proof("SELF"));
        Api.file(order, kakao);
        ministry(filed(kakao, proof("SELF")), "evidence-quality").body("files[0].otherOrders", empty());
    }

    @Test
    void theMinistrySeesThatAnotherCompanyFiledTheSameBytes() {
        String theirs = filed(skcnc, proof("SELF"));
        ministry(filed(kakao, proof("SELF")), "evidence-quality")
                .body("files[0].otherCompanies.operator", contains(skcnc, skcnc))
                .body("files[0].otherCompanies.submission", contains(theirs, theirs))
                .body("files[0].otherOrders", empty());
    }

    @Test
    void aCompanyIsAnsweredTheSameWhetherOthersFiledTheBytesOrNot() {
        String own = filed(kakao, proof("SELF"));
        String before = company(kakao, own, "evidence-quality").extract().asString();
        filed(skcnc, proof("SELF"));
        company(kakao, own, "evidence-quality")
                .body(equalTo(before))
                .body(not(containsString(skcnc)))
                .body("files[0].otherCompanies", nullValue());
    }

    @Test
    void aFileThatProvesAResultIsShownToItsCompanyAndToTheMinistry() {
        String order = Api.orderWithResults(kakao);
        String own = filed(order, kakao, proof("SELF"));
        Api.reportResults(order, kakao, Api.sha256(report));
        Api.reportResults(order, kakao, Api.sha256(report));
        company(kakao, own, "evidence-quality")
                .body("files[0].resultReports.order", contains(order))
                .body("files[0].resultReports.version", contains(2))
                .body("files[0].resultReports.measure", contains("M2"));
        ministry(filed(skcnc, proof("SELF")), "evidence-quality")
                .body("files[0].resultReports.operator", contains(kakao));
    }

    @Test
    void whatAnotherCompanyReportsIsNotShownToACompany() {
        String own = filed(kakao, proof("SELF"));
        String order = Api.orderWithResults(skcnc);
        filed(order, skcnc, proof("SELF"));
        Api.reportResults(order, skcnc, Api.sha256(report));
        company(kakao, own, "evidence-quality").body("files[0].resultReports", empty());
    }

    @Test
    void anotherCompanysFilingIsNotThere() {
        String own = filed(kakao, proof("SELF"));
        as(Tokens.drafter(skcnc))
                .get("/api/v1/submissions/{id}/evidence-quality", own)
                .then()
                .statusCode(404);
        as(Tokens.drafter(kakao))
                .get("/api/v1/submissions/{id}/remedy-gap", own)
                .then()
                .statusCode(403);
    }

    @Test
    void usersTimesHoursStandBesideWhatIsPromised() {
        ministry(filed(kakao, Map.of()), "remedy-gap")
                .body("services[0].service", equalTo("KAKAOTALK"))
                .body("services[0].outageMinutes", is(604))
                .body("services[0].userHours", is(10066.7f))
                .body("services[0].coverage", equalTo("NONE"))
                .body("totals.find { it.payment == 'FREE' }.counted", is(1))
                .body("totals.find { it.payment == 'PAID' }.userHours", nullValue())
                .body("freeWithoutRemedy", contains("KAKAOTALK"));
    }

    @Test
    void aGroupForAServiceThatThePlanDoesNotHaveIsRefused() {
        Map<String, Object> plan = plan(Map.of());
        plan.put("services", List.of());
        plan.put(
                "remedy",
                Map.of(
                        "groups",
                        List.of(Map.of("code", "R1", "group", "FREE_USER", "services", List.of("KAKAOTALK")))));
        as(Tokens.delivery())
                .body(Fixtures.filing(Api.servedOrder(kakao), kakao, plan))
                .post("/api/v1/submissions")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/content/remedy/groups/0/services/0"))
                .body("violations[0].rule", equalTo("unknown-reference"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        Map<String, Object> plan = plan(Map.of("provesFrom", "2022-12-02", "provesUntil", "2022-12-01"));
        as(Tokens.delivery())
                .body(Fixtures.filing(Api.servedOrder(kakao), kakao, plan))
                .post("/api/v1/submissions")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/content/measures/0/evidence/0/provesUntil"));
    }

    @Test
    void manyOtherUsesAreOneQuery() {
        String own = filed(kakao, proof("SELF"));
        long few = Queries.of(() -> ministry(own, "evidence-quality"));
        IntStream.range(0, 3).forEach(i -> filed(skcnc, proof("SELF")));
        assertEquals(few, Queries.of(() -> ministry(own, "evidence-quality")));
    }

    private static ValidatableResponse ministry(String filing, String what) {
        return as(Tokens.analyst())
                .get("/api/v1/submissions/{id}/{what}", filing, what)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse company(String company, String filing, String what) {
        return as(Tokens.drafter(company))
                .get("/api/v1/submissions/{id}/{what}", filing, what)
                .then()
                .statusCode(200);
    }

    private String filed(String company, Map<String, Object> says) {
        return filed(Api.servedOrder(company), company, says);
    }

    private String filed(String order, String company, Map<String, Object> says) {
        as(Tokens.delivery())
                .contentType("application/octet-stream")
                .body(report)
                .put("/api/v1/evidence/" + Api.sha256(report) + "?operator=" + company);
        return Api.file(Fixtures.filing(order, company, plan(says))).getString("id");
    }

    /** Both measures are proved by the report, about which the company says this. */
    private Map<String, Object> plan(Map<String, Object> says) {
        Map<String, Object> file = new HashMap<>(says);
        file.putAll(Map.of("sha256", Api.sha256(report), "name", "훈련.pdf"));
        Map<String, Object> plan = new HashMap<>(Fixtures.plan());
        plan.put("measures", List.of(proved("M1", "KAKAO-1", file), proved("M2", "KAKAO-2", file)));
        plan.put(
                "services",
                List.of(Map.of(
                        "code",
                        "KAKAOTALK",
                        "name",
                        Map.of("ko", "카카오톡"),
                        "tier",
                        "CORE",
                        "paid",
                        false,
                        "affectedUsers",
                        1000)));
        return plan;
    }

    private static Map<String, Object> proved(String code, String requirement, Map<String, Object> file) {
        Map<String, Object> measure = Fixtures.measure(code, requirement);
        measure.put("evidence", List.of(file));
        return measure;
    }

    private static Map<String, Object> proof(String maker) {
        return Map.of(
                "effectiveOn", "2022-12-19", "madeBy", maker, "provesFrom", "2022-12-01", "provesUntil", "2022-12-31");
    }
}
