package kr.stability.local.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import kr.stability.local.stack.ProjectFolder;
import org.junit.jupiter.api.Test;

class PlanScriptTest {
    private static final ScenarioFiles FILES =
            new ScenarioFiles(ProjectFolder.find().scenario());
    private static final PlanScript KAKAO = FILES.plan("kakao");

    @Test
    void fieldsAreNamedAsThePortalNamesThem() {
        Map<String, String> measures = KAKAO.sections().get("measures");
        assertEquals("배포도구 동작-동작 전환", measures.get("measures[0].milestones[0].title.ko"));
        assertEquals("2400000000", measures.get("measures[0].budgetKrw"));
        assertEquals("S0, S5", measures.get("measures[6].sources"));
    }

    @Test
    void aMeasureEndsWithItsLastMilestone() {
        assertEquals("2023-12-31", KAKAO.sections().get("measures").get("measures[2].endsOn"));
    }

    @Test
    void whatIsNotDeclaredGetsNoField() {
        Map<String, String> components = KAKAO.sections().get("components");
        assertEquals("K-OPS-AUTH", components.get("components[0].code"));
        assertFalse(components.containsKey("components[0].failoverMinutes"));
    }

    @Test
    void aFactOfAFacilityThatIsNullIsLeftOut() {
        Map<String, String> sites = FILES.plan("skcnc").sections().get("sites");
        assertEquals("GROUP, FLOOR", sites.get("sites[0].facility.powerCutOffStages"));
        assertFalse(sites.containsKey("sites[0].facility.rapidExhaust"));
    }

    @Test
    void theSourcesOfTheRemedyAreGathered() {
        Map<String, String> remedy = KAKAO.sections().get("remedy");
        assertEquals("S0, S5", remedy.get("remedy.sources"));
        assertEquals(4, remedy.get("remedy.consultationBody.members").lines().count());
    }

    @Test
    void everyPlanSaysThatItHoldsExampleValues() {
        for (String operator : List.of("kakao", "skcnc", "naver")) {
            assertEquals("true", FILES.plan(operator).sections().get("opinion").get("illustrative"));
        }
    }

    @Test
    void theSecondVersionChangesTwoFields() {
        assertEquals(
                Map.of(
                        "components", Map.of("K-OPS-AUTH", Map.of("failoverMinutes", "15")),
                        "drills", Map.of("D1", Map.of("scenario.ko", "판교 데이터센터 전소 및 운영도구 동시 상실"))),
                KAKAO.corrections());
    }
}
