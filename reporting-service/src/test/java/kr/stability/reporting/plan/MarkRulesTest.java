package kr.stability.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkRulesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'services':[{'code':'A','name':{'ko':'가'},'tier':'CORE','confidential':MARK}]}",
                "{'sites':[{'code':'A','confidential':MARK}]}",
                "{'components':[{'code':'A','layer':'DATA','mode':'SINGLE','confidential':MARK}]}",
                "{'drills':[{'code':'A','scenario':{'ko':'화재'},'confidential':MARK}]}",
                "{'responseOrganisation':{'confidential':MARK}}",
                "{'remedy':{'confidential':MARK}}",
                "{'remedy':{'groups':[{'code':'A','group':'FREE_USER','confidential':MARK}]}}",
                "{'opinion':{'ko':'의견'},'opinionConfidential':MARK}"
            })
    void anythingCanBeConfidentialButNotWithoutAReason(String plan) throws Exception {
        assertThat(found(plan.replace("MARK", "{'reason':'보안 설비 위치'}"))).isEmpty();
        assertThat(found(plan.replace("MARK", "{'reason':' \u3164'}")))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("text-blank");
        assertThat(found(plan.replace("MARK", "{'until':'2023-06-30'}")))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("/reason text-blank");
    }

    @Test
    void aMeasureAndItsMilestonesAreMarkedOneByOne() throws Exception {
        assertThat(found("""
                {'measures':[{'code':'M1','kind':'PLANNED','title':{'ko':'이중화'},'requirements':['K-1'],
                 'confidential':{},'milestones':[{'code':'M1-1','title':{'ko':'설계'},'dueOn':'2023-03-31','confidential':{}}]}]}""", "K-1"))
                .containsExactly(
                        "/measures/0/confidential/reason text-blank",
                        "/measures/0/milestones/0/confidential/reason text-blank");
    }

    @Test
    void aReasonHasFiveHundredCodePoints() throws Exception {
        String plan = "{'sites':[{'code':'A','confidential':{'reason':'%s'}}]}";
        assertThat(found(plan.formatted("𝄞".repeat(500)))).isEmpty();
        assertThat(found(plan.formatted("가".repeat(501))))
                .containsExactly("/sites/0/confidential/reason text-too-long");
    }

    @Test
    void aMarkSaysNothingElse() {
        assertThatThrownBy(() -> found("{'sites':[{'code':'A','confidential':{'reason':'가','by':'나'}}]}"))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void aMarkHoldsUntilTheEndOfItsLastDay() {
        LocalDate last = LocalDate.parse("2023-06-30");
        assertThat(new Confidential("공사 중", last).holdsOn(last)).isTrue();
        assertThat(new Confidential("공사 중", last).holdsOn(last.plusDays(1))).isFalse();
        assertThat(new Confidential("공사 중", null).holdsOn(last.plusYears(50))).isTrue();
    }

    @Test
    void anExplanationNamesRuleAndPlaceAndHasAText() throws Exception {
        assertThat(found("{'explanations':[{'rule':'r','pointer':'/services/0','text':{'ko':'까닭'}}]}"))
                .isEmpty();
        assertThat(found("{'explanations':[{}]}"))
                .containsExactly(
                        "/explanations/0/rule text-blank",
                        "/explanations/0/pointer text-blank",
                        "/explanations/0/text/ko text-blank");
    }

    private static List<String> found(String plan, String... requirements) throws JsonProcessingException {
        return PlanRules.violations(
                        JSON.readValue(plan.replace('\'', '"'), ImprovementPlan.class), Set.of(requirements))
                .stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }
}
