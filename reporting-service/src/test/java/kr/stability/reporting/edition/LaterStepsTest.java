package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.inspection.InspectionStatus;
import kr.stability.reporting.plan.Confidential;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.reform.ReformStatus;
import org.junit.jupiter.api.Test;

/** What became of reforms and inspections stands in the edition. */
class LaterStepsTest {
    private static final EditionInputs ALL = ScenarioInputs.all();
    private static final OrderInput ORDER = ALL.orders().getFirst();
    private static final ImprovementPlan PLAN = ORDER.accepted().orElseThrow().plan();
    private static final String MEASURE = PLAN.measures().getFirst().code();

    @Test
    void aReformThatWasGivenUpIsNoTaskAnyMore() {
        List<String> lines = lines(EditionCompiler.compile(dropped()));
        assertThat(lines)
                .anyMatch(line -> line.contains("제도개선 과제 " + (ALL.reforms().size() - 1) + "건, 중단 1건"))
                .anyMatch(line -> line.startsWith(ALL.reforms().getFirst().code()) && line.endsWith("| 중단"));
    }

    @Test
    void anInspectionNamesMeasureLawsAndFollowUps() {
        assertThat(lines(EditionCompiler.compile(inspected(InspectionStatus.FOLLOW_UP))))
                .anyMatch(line -> line.contains("(과제 " + MEASURE + ") |")
                        && line.contains("방송통신발전 기본법")
                        && line.contains("후속조치(2023. 4. 30.까지): 훈련을 다시 함"))
                .anyMatch(line -> line.startsWith("남은 과제:") && line.contains("한 번 더 봄"));
    }

    @Test
    void whatWasPutRightRemainsNoTask() {
        assertThat(lines(EditionCompiler.compile(inspected(InspectionStatus.RESOLVED))))
                .noneMatch(line -> line.startsWith("남은 과제:") && line.contains("한 번 더 봄"));
    }

    @Test
    void inPublicAnInspectionDoesNotNameAConfidentialMeasure() {
        EditionInputs in = inspected(InspectionStatus.FOLLOW_UP);
        ImprovementPlan marked = Marked.measure(PLAN, 0, new Confidential("협의 중", null));
        EditionInputs secret = in.with(in.orders().stream()
                .map(order -> order.equals(ORDER) ? order.redacted(marked, false) : order)
                .toList());
        assertThat(AudienceInputs.of(secret).open().inspections().getFirst().measure())
                .isNull();
        assertThat(AudienceInputs.of(in).open().inspections().getFirst().measure())
                .isEqualTo(MEASURE);
    }

    @Test
    void inPublicAnInspectionDoesNotNameAConfidentialDataCentre() {
        String site = PLAN.sites().getFirst().code();
        EditionInputs in = ALL.inspected(List.of(inspection(InspectionStatus.FOLLOW_UP, site)));
        ImprovementPlan marked = Marked.site(PLAN, site, new Confidential("협의 중", null));
        EditionInputs secret = in.with(in.orders().stream()
                .map(order -> order.equals(ORDER) ? order.redacted(marked, false) : order)
                .toList());
        assertThat(AudienceInputs.of(secret).open().inspections().getFirst().site())
                .isNull();
        assertThat(AudienceInputs.of(in).open().inspections().getFirst().site()).isEqualTo(site);
    }

    private static EditionInputs dropped() {
        List<ReformInput> reforms = new java.util.ArrayList<>(ALL.reforms());
        ReformInput is = reforms.getFirst();
        reforms.set(
                0, new ReformInput(is.id(), is.code(), is.text(), null, null, null, ReformStatus.DROPPED, List.of()));
        return new EditionInputs(ALL.frame(), ALL.incidents(), ALL.orders(), ALL.inspections(), reforms, ALL.days());
    }

    private static EditionInputs inspected(InspectionStatus then) {
        return ALL.inspected(List.of(inspection(then, null)));
    }

    private static InspectionInput inspection(InspectionStatus then, String site) {
        LocalDate until = then == InspectionStatus.FOLLOW_UP ? LocalDate.of(2023, 4, 30) : null;
        return new InspectionInput(
                "inspection",
                ORDER.operator(),
                ORDER.letter().id(),
                ORDER.requirements().getFirst().code(),
                MEASURE,
                List.of("방송통신발전 기본법 제36조"),
                site,
                LocalDate.of(2023, 3, 1),
                InspectionResult.PARTIAL,
                "한 번 더 봄",
                false,
                List.of(new InspectionInput.FollowUp(then, until, "훈련을 다시 함")));
    }

    private static List<String> lines(Document document) {
        return Line.of(document).stream().map(Line::text).toList();
    }
}
