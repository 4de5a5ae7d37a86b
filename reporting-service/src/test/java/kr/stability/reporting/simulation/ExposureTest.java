package kr.stability.reporting.simulation;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

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
class ExposureTest {
    private String owner;
    private String tenant;
    private final String site = Api.fresh("SITE");
    private final String spare = Api.fresh("SPARE");

    @BeforeEach
    void twoCompanies() {
        owner = Api.operator();
        tenant = Api.operator();
    }

    @Test
    void everyServiceOfEveryCompanyIsListed() {
        accepted(owner);
        accepted(tenant);
        exposed(site)
                .statusCode(200)
                .body("services.operator", containsInAnyOrder(owner, tenant))
                .body("services.service", contains("TALK", "TALK"))
                .body("services[0].components", contains("DATA"))
                .body("services[0].recovery.optimisticMinutes", is(30))
                .body("services[0].verdict", equalTo("MET"));
    }

    @Test
    void allWhoFailOverToOneSiteAreAddedUp() {
        accepted(owner);
        accepted(tenant);
        exposed(site)
                .body("targets.site", contains(spare))
                .body("targets[0].leastKilowatts", is(120))
                .body("targets[0].standbyKilowatts", is(100))
                .body("targets[0].fit", equalTo("EXCEEDS"));
    }

    @Test
    void aSiteThatNoAcceptedPlanNamesIsNotThere() {
        exposed(site).statusCode(404);
        Api.file(Fixtures.filing(Api.servedOrder(tenant), tenant, plan()));
        exposed(site).statusCode(404);
    }

    @Test
    void companiesDoNotSeeWhoIsThere() {
        as(Tokens.drafter(owner))
                .get("/api/v1/sites/{code}/exposure", site)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse exposed(String site) {
        return as(Tokens.analyst()).get("/api/v1/sites/{code}/exposure", site).then();
    }

    private void accepted(String company) {
        String filing = Api.file(Fixtures.filing(Api.servedOrder(company), company, plan()))
                .getString("id");
        as(Tokens.reviewer())
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(filing, "ACCEPTED"))
                .then()
                .statusCode(200);
    }

    private Map<String, Object> plan() {
        Map<String, Object> plan = new HashMap<>(Fixtures.plan());
        plan.put("services", Inventories.rows(Inventories.service("TALK", 60, "DATA")));
        plan.put(
                "sites",
                List.of(
                        Map.of("code", site, "owner", owner),
                        Map.of("code", spare, "owner", owner, "facility", Map.of("standbyKilowatts", 100))));
        Map<String, Object> data = Inventories.standby("DATA", 30);
        data.put("sites", List.of(site, spare));
        data.put("loadKilowatts", 60);
        plan.put("components", List.of(data));
        return plan;
    }
}
