package kr.stability.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.stability.reporting.json.StrictJson;
import org.junit.jupiter.api.Test;

/** The questions of a reviewer, on plans of one or two lines. */
class PlanRemarksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate RESULTS = LocalDate.parse("2023-03-06");
    private static final LocalDate SEOLLAL = LocalDate.parse("2023-01-23");

    static {
        new StrictJson().customize(JSON);
    }

    private PlanContext context = new PlanContext(RESULTS, Set.of("K-1"), true, Map.of("TALK", 604L), SEOLLAL::equals);

    @Test
    void anHourPromisedAfterTenHoursHasToBeExplainedUntilADrillMeasuresIt() throws Exception {
        String talk = "'services':[{'code':'TALK','tier':'IMPORTANT','rtoMinutes':60}]";
        assertThat(remarks("{" + talk + "}"))
                .containsExactly("MUST_EXPLAIN /services/0/rtoMinutes recovery-target-far-below-outage");
        assertThat(remarks("{" + talk + ",'drills':[{'services':['TALK'],'measuredRecoveryMinutes':50}]}"))
                .isEmpty();
    }

    @Test
    void exactlyATenthOfTheOutageIsNotFarBelow() throws Exception {
        assertThat(remarks("{'services':[{'code':'TALK','tier':'IMPORTANT','rtoMinutes':61}]}"))
                .isEmpty();
    }

    @Test
    void aPromiseThatADrillBrokeHasToBeExplained() throws Exception {
        assertThat(remarks("""
                {'services':[{'code':'TALK','tier':'IMPORTANT','rtoMinutes':60}],
                 'drills':[{'services':['TALK'],'measuredRecoveryMinutes':61}]}""")).containsExactly("MUST_EXPLAIN /services/0/rtoMinutes recovery-target-missed-in-drill");
    }

    @Test
    void onlyACoreServiceNeedsARecoveryPoint() throws Exception {
        assertThat(remarks("{'services':[{'code':'MAIL','tier':'CORE','rtoMinutes':60}]}"))
                .containsExactly("MUST_EXPLAIN /services/0/rpoMinutes core-service-without-rpo");
        assertThat(remarks("{'services':[{'code':'MAIL','tier':'MANAGED','rtoMinutes':60}]}"))
                .isEmpty();
        assertThat(remarks("{'services':[{'code':'MAIL','tier':'CORE','rtoMinutes':60,'rpoMinutes':0}]}"))
                .isEmpty();
    }

    @Test
    void aPlannedMeasureMayEndOnTheDayOfTheResultsButNotLater() throws Exception {
        String plan = "{'measures':[{'kind':'PLANNED','budgetKrw':1,'endsOn':'%s'}]}";
        assertThat(remarks(plan.formatted("2023-03-06"))).isEmpty();
        assertThat(remarks(plan.formatted("2023-03-07")))
                .containsExactly("MUST_EXPLAIN /measures/0/endsOn measure-after-result-day");
        context = new PlanContext(null, Set.of(), false, Map.of(), day -> false);
        assertThat(remarks(plan.formatted("2023-03-07"))).isEmpty();
    }

    @Test
    void aFreeServiceThatWasDownNeedsRedressForItsUsersWhereTheOrderAsksForIt() throws Exception {
        String talk = "'services':[{'code':'TALK','tier':'MANAGED','paid':false}]";
        assertThat(remarks("{" + talk + "}"))
                .containsExactly("MUST_EXPLAIN /services/0/paid free-service-without-remedy");
        assertThat(remarks("{" + talk + ",'remedy':{'groups':[{'group':'FREE_USER'}]}}"))
                .isEmpty();
        assertThat(remarks("{" + talk.replace("TALK", "MAIL") + "}")).isEmpty();
        context = new PlanContext(RESULTS, Set.of(), false, Map.of("TALK", 604L), day -> false);
        assertThat(remarks("{" + talk + "}")).isEmpty();
    }

    @Test
    void anOperationsToolAtOneSiteNeedsAMeasureOrAReason() throws Exception {
        String tool = "'components':[{'code':'OPS','layer':'OPERATIONS_TOOL','sites':['PANGYO']}]";
        assertThat(remarks("{" + tool + "}"))
                .containsExactly("MUST_EXPLAIN /components/0/sites operations-tool-at-single-site");
        assertThat(remarks("{" + tool + ",'measures':[{'kind':'PLANNED','budgetKrw':1,'requirements':['K-1']}]}"))
                .isEmpty();
        assertThat(remarks("{" + tool.replace("'PANGYO'", "'PANGYO','ANSAN'") + "}"))
                .isEmpty();
        assertThat(remarks("{" + tool.replace("'PANGYO'", "") + "}")).isEmpty();
    }

    @Test
    void anExplanationNamesTheRowByItsNumberOrByItsCode() throws Exception {
        String plan = "{'services':[{'code':'MAIL','tier':'CORE','rtoMinutes':60}],"
                + "'explanations':[{'rule':'core-service-without-rpo','pointer':'%s','text':{'ko':'실시간 복제'}}]}";
        assertThat(open(plan.formatted("/services/0/rpoMinutes"))).isEmpty();
        assertThat(open(plan.formatted("/services/MAIL/rpoMinutes"))).isEmpty();
        assertThat(open(plan.formatted("/services/TALK/rpoMinutes"))).hasSize(1);
        assertThat(open(plan.formatted("/services/0/rpoMinutes").replace("without-rpo", "without-rto")))
                .hasSize(1);
    }

    @Test
    void anExplainedRemarkIsStillShown() throws Exception {
        assertThat(
                        remarks(
                                "{'services':[{'code':'MAIL','tier':'CORE','rtoMinutes':60}],"
                                        + "'explanations':[{'rule':'core-service-without-rpo','pointer':'/services/MAIL/rpoMinutes'}]}"))
                .hasSize(1);
    }

    @Test
    void warningsStopNothing() throws Exception {
        String plan = """
                {'measures':[{'kind':'PLANNED','milestones':[{'dueOn':'2023-01-23'}]},{'kind':'DONE'}],
                 'services':[{'code':'A','tier':'IMPORTANT'}],
                 'drills':[{'heldOn':'2023-01-02'}],
                 'remedy':{'claimsReported':{'total':1,'settled':2},'groups':[{'claims':1,'settledClaims':2}]}}""";
        assertThat(open(plan)).isEmpty();
        assertThat(remarks(plan))
                .containsExactly(
                        "WARNING /measures/0/budgetKrw measure-without-budget",
                        "WARNING /measures/0/milestones/0/dueOn milestone-on-day-off",
                        "WARNING /measures/1/evidence measure-without-evidence",
                        "WARNING /drills/0/evidence drill-without-report",
                        "WARNING /remedy/claimsReported/settled more-settled-than-claimed",
                        "WARNING /remedy/groups/0/settledClaims more-settled-than-claimed",
                        "WARNING /services/0/rtoMinutes service-without-rto");
    }

    @Test
    void placesNameRowsByTheirCodesWhereTheyHaveOne() throws Exception {
        JsonNode plan = json("{'measures':[{'code':'M1','milestones':[{'code':'S1'},{}]}]}");
        RowNames names = new RowNames(plan);
        assertThat(names.place("/measures/0/milestones/0/dueOn")).isEqualTo("/measures/M1/milestones/S1/dueOn");
        assertThat(names.place("/measures/0/milestones/1/dueOn")).isEqualTo("/measures/M1/milestones/1/dueOn");
        assertThat(names.place("/measures/M1/endsOn")).isEqualTo("/measures/M1/endsOn");
        assertThat(names.place("/measures/7/endsOn")).isEqualTo("/measures/7/endsOn");
    }

    private List<String> remarks(String plan) throws JsonProcessingException {
        return all(plan).stream()
                .map(remark -> remark.kind() + " " + remark.pointer() + " " + remark.rule())
                .toList();
    }

    private List<Remark> open(String plan) throws JsonProcessingException {
        return all(plan).stream().filter(Remark::unexplained).toList();
    }

    private List<Remark> all(String plan) throws JsonProcessingException {
        JsonNode content = json(plan);
        return PlanRemarks.of(JSON.treeToValue(content, ImprovementPlan.class), context, new RowNames(content));
    }

    private static JsonNode json(String plan) throws JsonProcessingException {
        return JSON.readTree(plan.replace('\'', '"'));
    }
}
