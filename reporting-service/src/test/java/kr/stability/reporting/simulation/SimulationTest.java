package kr.stability.reporting.simulation;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

@ReportingTest
class SimulationTest {
    private static final String PATH = "/api/v1/simulations";

    private final Map<String, Object> inventory = Inventories.talk();

    @Test
    void aServiceAndAComponentOfOneCodeAreNotMixedUp() {
        inventory.put("services", Inventories.rows(Map.of("code", "DATA", "needs", List.of())));
        asked("A").statusCode(200).body("loss.services[0].undeclared[0].pointer", equalTo("/services/0/needs"));
    }

    @Test
    void aDraftIsAnsweredWithTheChainThatDecides() {
        asked("A")
                .statusCode(200)
                .body("id", nullValue())
                .body("loss.services[0].recovery.optimisticMinutes", is(510))
                .body("loss.services[0].verdict", equalTo("MISSED"))
                .body("loss.services[0].chain.code", contains("KAKAOTALK", "DATA", "TOOL"))
                .body("inventorySha256", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void theAnswerNamesSinglePoints() {
        asked("B")
                .statusCode(200)
                .body("loss.services[0].recovery.outcome", equalTo("RECOVERS"))
                .body("singlePoints.code", contains("A", "TOOL"))
                .body("singlePoints[0].pastTarget", contains("KAKAOTALK"));
    }

    @Test
    void singlePointsAreLeftOutForWhoeverAsksAboutOneSiteAfterTheOther() {
        ask(Map.of("lostSites", List.of("B"), "draft", inventory, "singlePoints", false))
                .statusCode(200)
                .body("loss.services[0].recovery.outcome", equalTo("RECOVERS"))
                .body("singlePoints", empty());
    }

    @Test
    void whatIsUnknownIsLinkedToTheFieldThatWouldSettleIt() {
        inventory.put("components", Inventories.rows(Inventories.standby("DATA", null)));
        asked("A")
                .statusCode(200)
                .body("loss.services[0].recovery.outcome", equalTo("UNKNOWN"))
                .body("loss.services[0].recovery.pessimisticMinutes", nullValue())
                .body("loss.services[0].undeclared[0].pointer", equalTo("/components/0/failoverMinutes"));
    }

    @Test
    void aComponentCanBeLostInsteadOfASite() {
        ask(Map.of("lostComponent", "TOOL", "draft", inventory))
                .statusCode(200)
                .body("loss.services[0].recovery.outcome", equalTo("UNAFFECTED"));
        ask(Map.of("lostComponent", "GHOST", "draft", inventory))
                .statusCode(422)
                .body("violations.rule", hasItem("unknown-reference"));
    }

    @Test
    void aComponentThatNeedsItselfToFailOverNeverComesBack() {
        inventory.put("components", Inventories.rows(Inventories.standby("DATA", 30, "DATA")));
        asked("A")
                .statusCode(200)
                .body("loss.services[0].recovery.outcome", equalTo("NEVER"))
                .body("loss.deadlocks[0].cycle", contains("DATA"));
    }

    @Test
    void aDanglingNameIsUnknownAndNeverUp() {
        inventory.put("components", Inventories.rows(Inventories.standby("DATA", 30, "GHOST")));
        asked("A")
                .statusCode(200)
                .body("loss.services[0].undeclared.code", contains("GHOST"))
                .body("loss.services[0].undeclared.field", contains("code"));
    }

    @Test
    void aSiteWithNoComponentsTakesNothingWithIt() {
        inventory.put("sites", Inventories.rows(Map.of("code", "EMPTY")));
        asked("EMPTY").statusCode(200).body("loss.services[0].recovery.outcome", equalTo("UNAFFECTED"));
    }

    @Test
    void aSlipOfThePenInASiteIsRefused() {
        asked("PANGYP").statusCode(422).body("violations.rule", hasItem("unknown-reference"));
    }

    @Test
    void anEmptyInventoryHasNothingToLose() {
        ask(Map.of("lostSites", List.of("A"), "draft", Map.of()))
                .statusCode(422)
                .body("violations.rule", hasItem("unknown-reference"));
    }

    @Test
    void duplicateCodesAreRefused() {
        inventory.put("components", Inventories.rows(Inventories.single("X", 1), Inventories.single("X", 2)));
        asked("A")
                .statusCode(422)
                .body("violations.rule", hasItem("duplicate-code"))
                .body("violations.pointer", hasItem("/draft/components/1/code"));
    }

    @Test
    void negativeAndAbsurdTimesAreRefused() {
        inventory.put("components", Inventories.rows(Inventories.standby("DATA", -1)));
        asked("A").statusCode(422).body("violations.rule", hasItem("negative-number"));
        inventory.put("components", Inventories.rows(Inventories.standby("DATA", Integer.MAX_VALUE)));
        asked("A").statusCode(422).body("violations.rule", hasItem("out-of-range"));
    }

    @Test
    void aThousandComponentsInOneChainAreAnswered() {
        List<Map<String, Object>> chain = IntStream.range(0, 1000)
                .mapToObj(i -> Inventories.standby("C" + i, 1, i == 0 ? new String[0] : new String[] {"C" + (i - 1)}))
                .toList();
        inventory.put("components", chain);
        inventory.put("services", Inventories.rows(Inventories.service("TALK", 60, "C999")));
        asked("A")
                .statusCode(200)
                .body("loss.services[0].recovery.optimisticMinutes", is(1000))
                .body("loss.services[0].chain.code[0]", equalTo("TALK"))
                .body("loss.services[0].chain.code[-1]", equalTo("C0"));
    }

    @Test
    void aComponentThatNeedsItselfToRunIsBackWithItself() {
        Map<String, Object> data = Inventories.standby("DATA", 30);
        data.put("needs", List.of("DATA"));
        inventory.put("components", Inventories.rows(data));
        asked("A").statusCode(200).body("loss.services[0].recovery.optimisticMinutes", is(30));
    }

    @Test
    void aHundredThousandComponentsAreRefused() {
        inventory.put(
                "components",
                IntStream.range(0, 100_000)
                        .mapToObj(i -> Map.of("code", "C" + i))
                        .toList());
        asked("A").statusCode(422).body("violations.rule", hasItem("too-many-rows"));
    }

    @Test
    void aQuestionAboutTwoThingsOrNothingIsRefused() {
        ask(Map.of("lostSites", List.of("A"))).statusCode(422).body("violations.rule", hasItem("either-or"));
        ask(Map.of("lostSites", List.of("A"), "lostComponent", "TOOL", "draft", inventory))
                .statusCode(422)
                .body("violations.rule", hasItem("either-or"));
    }

    @Test
    void anAnswerAboutAFilingIsKeptWithItsHash() {
        Map<String, Object> filing = filing(Api.operator());
        String submission = Api.file(filing).getString("id");
        String location = ask(Map.of("lostSites", List.of("A"), "submission", submission))
                .statusCode(201)
                .body("inputs[0].contentSha256", equalTo(filing.get("contentSha256")))
                .extract()
                .header("Location");
        as(Tokens.analyst())
                .get(location)
                .then()
                .statusCode(200)
                .body("loss.services[0].recovery.optimisticMinutes", is(510));
    }

    @Test
    void anotherCompanysFilingAndTheMinistrysAnswersAreNotThere() {
        String operator = Api.operator();
        String submission = Api.file(filing(operator)).getString("id");
        Map<String, Object> question = Map.of("lostSites", List.of("A"), "submission", submission);
        String location = ask(question).extract().header("Location");
        as(Tokens.drafter(operator)).get(location).then().statusCode(404);
        as(Tokens.drafter(Api.operator())).body(question).post(PATH).then().statusCode(404);
        as(Tokens.drafter(operator)).body(question).post(PATH).then().statusCode(201);
    }

    @Test
    void onlyTheMinistryAsksAllCompaniesAtOnce() {
        Map<String, Object> question = Map.of("lostSites", List.of("A"), "acceptedAt", "2999-01-01T00:00:00Z");
        as(Tokens.drafter(Api.operator()))
                .body(question)
                .post(PATH)
                .then()
                .body("violations.rule", hasItem("own-filings-only"));
    }

    private ValidatableResponse asked(String site) {
        return ask(Map.of("lostSites", List.of(site), "draft", inventory));
    }

    private static ValidatableResponse ask(Map<String, Object> question) {
        return as(Tokens.analyst()).body(question).post(PATH).then();
    }

    private Map<String, Object> filing(String operator) {
        Map<String, Object> plan = new HashMap<>(Fixtures.plan());
        plan.putAll(inventory);
        return Fixtures.filing(Api.servedOrder(operator), operator, plan);
    }
}
