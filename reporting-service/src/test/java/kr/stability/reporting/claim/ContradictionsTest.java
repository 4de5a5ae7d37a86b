package kr.stability.reporting.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.plan.ImprovementPlan;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static final ImprovementPlan OWNER = plan("{'reservePowerDuplicated':false,'standbyKilowatts':500}", null);
    private static final ImprovementPlan TENANT = plan("{'reservePowerDuplicated':true}", null);

    @Test
    void whatTenantsReserveTogetherCountsEvenIfEachAloneWouldFit() {
        Map<String, ImprovementPlan> tenants = Map.of("kakao", plan("{}", 500), "naver", plan("{}", 500));
        List<Contradiction> found = new Contradictions("skcnc", tenants).in(OWNER);
        assertEquals(
                List.of("facility.standbyKilowatts"),
                found.stream().map(Contradiction::field).toList());
        assertEquals(2, found.getFirst().others().size());
    }

    @Test
    void theOrderOfStagesIsNoContradiction() {
        ImprovementPlan one = plan("{'powerCutOffStages':['GROUP','FLOOR']}", null);
        ImprovementPlan other = plan("{'powerCutOffStages':['FLOOR','GROUP']}", null);
        assertEquals(List.of(), found("kakao", one, "skcnc", other));
    }

    @Test
    void theTenantSaysOtherwiseThanTheOwner() {
        Contradiction found = only("kakao", TENANT, "skcnc", OWNER);
        assertEquals("/sites/0/facility/reservePowerDuplicated", found.pointer());
        assertEquals("true", found.own());
        assertEquals(List.of(new Contradiction.Statement("skcnc", "false")), found.others());
    }

    @Test
    void aCompanyIsNotToldWhatTheOthersSay() {
        assertNull(only("kakao", TENANT, "skcnc", OWNER).forCompany().others());
    }

    @Test
    void bothSidesSeeIt() {
        assertEquals("false", only("skcnc", OWNER, "kakao", TENANT).own());
    }

    @Test
    void whoNamesAnotherOwnerOrNoneDoesNotEscapeTheOwner() {
        ImprovementPlan another = plan("kt", "{'reservePowerDuplicated':true}", null);
        ImprovementPlan none = plan(null, "{'reservePowerDuplicated':true}", null);
        List<String> both = List.of("owner", "facility.reservePowerDuplicated");
        assertEquals(both, fields(found("kakao", another, "skcnc", OWNER)));
        assertEquals(both, fields(found("skcnc", OWNER, "kakao", another)));
        assertEquals(both.subList(1, 2), fields(found("kakao", none, "skcnc", OWNER)));
        assertEquals(both.subList(1, 2), fields(found("skcnc", OWNER, "kakao", none)));
    }

    @Test
    void whatIsReservedCountsWhoeverSaysWhoTheOwnerIs() {
        ImprovementPlan reserves = plan(null, "{}", 600);
        ImprovementPlan silent = plan(null, "{'standbyKilowatts':500}", null);
        assertEquals(
                "contractedStandbyKilowatts",
                only("kakao", reserves, "skcnc", OWNER).field());
        assertEquals(
                "facility.standbyKilowatts",
                only("skcnc", silent, "kakao", plan("{}", 600)).field());
    }

    /** The third company is told too, as long as it is open whose data centre it is. */
    @Test
    void twoWhoBothSayThatItIsTheirsContradictEachOther() {
        ImprovementPlan mine = plan("naver", "{'reservePowerDuplicated':true}", null);
        List<String> fields = List.of("owner", "facility.reservePowerDuplicated");
        assertEquals(fields, fields(found("naver", mine, "skcnc", OWNER)));
        assertEquals(fields, fields(found("skcnc", OWNER, "naver", mine)));
        assertEquals(List.of("owner"), fields(found("kakao", TENANT, "naver", mine)));
    }

    @Test
    void twoTenantsDoNotContradictEachOther() {
        assertEquals(List.of(), found("kakao", TENANT, "naver", OWNER));
    }

    @Test
    void whatOnlyOneDeclaresContradictsNothing() {
        assertEquals(List.of(), found("kakao", plan("{}", null), "skcnc", OWNER));
    }

    @Test
    void numbersAreComparedByValue() {
        ImprovementPlan written = plan("{'batteryRackSpacingMetres':0.80}", null);
        ImprovementPlan otherwise = plan("{'batteryRackSpacingMetres':0.8}", null);
        assertEquals(List.of(), found("kakao", written, "skcnc", otherwise));
    }

    @Test
    void moreIsReservedThanTheOwnerKeepsFree() {
        ImprovementPlan reserves = plan("{}", 600);
        assertEquals(
                "facility.standbyKilowatts",
                only("skcnc", OWNER, "kakao", reserves).field());
        assertEquals(
                "contractedStandbyKilowatts",
                only("kakao", reserves, "skcnc", OWNER).field());
    }

    private static Contradiction only(String own, ImprovementPlan plan, String other, ImprovementPlan others) {
        List<Contradiction> found = found(own, plan, other, others);
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    private static List<Contradiction> found(String own, ImprovementPlan plan, String other, ImprovementPlan others) {
        return new Contradictions(own, Map.of(other, others)).in(plan);
    }

    private static List<String> fields(List<Contradiction> found) {
        return found.stream().map(Contradiction::field).toList();
    }

    private static ImprovementPlan plan(String facility, Integer reserved) {
        return plan("skcnc", facility, reserved);
    }

    private static ImprovementPlan plan(String owner, String facility, Integer reserved) {
        try {
            String site = "{'code':'PANGYO','owner':%s,'facility':%s,'contractedStandbyKilowatts':%s}";
            String of = owner == null ? null : "'" + owner + "'";
            String plan = "{'sites':[" + site.formatted(of, facility, reserved) + "]}";
            return new JsonMapper().readValue(plan.replace('\'', '"'), ImprovementPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
