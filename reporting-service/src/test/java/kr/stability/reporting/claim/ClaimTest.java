package kr.stability.reporting.claim;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class ClaimTest {
    private String owner;
    private String tenant;
    private final String site = Api.fresh("SITE");

    @BeforeEach
    void twoCompanies() {
        owner = Api.operator();
        tenant = Api.operator();
    }

    @Test
    void whatWasTakenBackContradictsNothing() {
        String back = filed(owner, false);
        Api.withdraw(JsonPath.from("{\"id\":\"" + back + "\"}"), owner);
        ask(tenant, filed(tenant, true), "contradictions").statusCode(200).body("items", empty());
    }

    @Test
    void aPromiseOfAnHourAfterTenHoursOfOutageMustBeExplained() {
        ask(tenant, filed(tenant, true), "claims")
                .statusCode(200)
                .body("items[0].service", equalTo("KAKAOTALK"))
                .body("items[0].promisedMinutes", is(60))
                .body("items[0].measuredMinutes", nullValue())
                .body("items[0].sufferedMinutes", is(604))
                .body("items[0].proof", equalTo("UNPROVEN"))
                .body("items[0].mustExplain", is(true));
    }

    @Test
    void theTenantSeesOnlyThatItIsContradicted() {
        filed(owner, false);
        ask(tenant, filed(tenant, true), "contradictions")
                .statusCode(200)
                .body("items.field", contains("facility.reservePowerDuplicated"))
                .body("items[0].own", equalTo("true"))
                .body("items[0].others", nullValue());
    }

    @Test
    void theMinistrySeesWhoSaysWhat() {
        filed(owner, false);
        as(Tokens.analyst())
                .get("/api/v1/submissions/{id}/contradictions", filed(tenant, true))
                .then()
                .statusCode(200)
                .body("items[0].others.operator", contains(owner))
                .body("items[0].others.value", contains("false"));
    }

    @Test
    void thoseWhoAgreeContradictNothing() {
        filed(owner, true);
        ask(tenant, filed(tenant, true), "contradictions").body("items", empty());
    }

    @Test
    void theSmallestDrillIsProposedWithItsChecklist() {
        ask(tenant, filed(tenant, true), "drill-proposals")
                .statusCode(200)
                .body("items.service", contains("KAKAOTALK"))
                .body("items[0].lostSites", contains(site))
                .body("items[0].recovery.optimisticMinutes", is(510))
                .body("items[0].checklist.ko", everyItem(notNullValue()));
    }

    @Test
    void theSafetyOfADataCentreIsCheckedAgainstTheGuideline() {
        ask(owner, filed(owner, false), "safety")
                .statusCode(200)
                .body("version", equalTo("2023-03-30"))
                .body("sites[0].ownStatement", is(true))
                .body("sites[0].results.find { it.rule.code == 'RESERVE-POWER' }.outcome", equalTo("FAIL"))
                .body("sites[0].results.outcome", hasItem("UNKNOWN"));
    }

    @Test
    void theRulesAreReadByEveryBody() {
        as(Tokens.drafter(tenant))
                .get("/api/v1/safety-rules")
                .then()
                .statusCode(200)
                .body("rules.size()", is(9));
    }

    @Test
    void anotherCompanysFilingIsNotThere() {
        String filing = filed(tenant, true);
        List.of("claims", "contradictions", "drill-proposals", "safety")
                .forEach(what -> ask(owner, filing, what).statusCode(404));
    }

    private static ValidatableResponse ask(String company, String filing, String what) {
        return as(Tokens.drafter(company))
                .get("/api/v1/submissions/{id}/{what}", filing, what)
                .then();
    }

    private String filed(String company, boolean duplicated) {
        Map<String, Object> plan = new HashMap<>(Fixtures.plan());
        plan.put(
                "services",
                List.of(Map.of(
                        "code",
                        "KAKAOTALK",
                        "name",
                        Map.of("ko", "카카오톡"),
                        "tier",
                        "CORE",
                        "rtoMinutes",
                        60,
                        "needs",
                        List.of("DATA"))));
        plan.put(
                "sites",
                List.of(
                        Map.of("code", site, "owner", owner, "facility", Map.of("reservePowerDuplicated", duplicated)),
                        Map.of("code", "B")));
        plan.put("components", List.of(data(), tool()));
        return Api.file(Fixtures.filing(Api.servedOrder(company), company, plan))
                .getString("id");
    }

    private Map<String, Object> data() {
        return Map.of(
                "code",
                "DATA",
                "layer",
                "DATA",
                "mode",
                "ACTIVE_STANDBY",
                "sites",
                List.of(site, "B"),
                "failoverMinutes",
                30,
                "needsToFailOver",
                List.of("TOOL"));
    }

    private Map<String, Object> tool() {
        return Map.of(
                "code",
                "TOOL",
                "layer",
                "OPERATIONS_TOOL",
                "mode",
                "SINGLE",
                "sites",
                List.of(site),
                "rebuildMinutes",
                480);
    }
}
