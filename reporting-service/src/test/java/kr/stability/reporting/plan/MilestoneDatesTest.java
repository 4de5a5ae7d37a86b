package kr.stability.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.json.Text;
import org.junit.jupiter.api.Test;

class MilestoneDatesTest {
    private static final LocalDate MARCH = LocalDate.parse("2023-03-31");
    private static final LocalDate MAY = LocalDate.parse("2023-05-31");
    private static final LocalDate JUNE = LocalDate.parse("2023-06-30");

    @Test
    void theFirstDayFiledNeverChanges() {
        assertThat(wrong(step("S1", MARCH, MARCH, null))).isEmpty();
        assertThat(wrong(step("S1", MAY, MARCH, null)))
                .containsExactly("/measures/0/milestones/0/originalDueOn original-date-changed");
    }

    @Test
    void aDayThatIsMovedHasAReason() {
        assertThat(wrong(step("S1", MARCH, JUNE, null)))
                .containsExactly("/measures/0/milestones/0/changeReason date-moved-without-reason");
        assertThat(wrong(step("S1", MARCH, null, null)))
                .containsExactly("/measures/0/milestones/0/changeReason date-moved-without-reason");
        assertThat(wrong(step("S1", MARCH, JUNE, "장비 입고 지연"))).isEmpty();
    }

    @Test
    void aDayThatAMonthlyReportGaveNeedsNoSecondReason() {
        assertThat(wrong(step("S1", MARCH, MAY, null))).isEmpty();
    }

    @Test
    void aNewMilestoneHasNoEarlierDayThanItsOwn() {
        assertThat(wrong(step("S2", null, JUNE, null))).isEmpty();
        assertThat(wrong(step("S2", MARCH, JUNE, null)))
                .containsExactly("/measures/0/milestones/0/originalDueOn original-date-changed");
    }

    private static Milestone step(String code, LocalDate original, LocalDate due, String reason) {
        return new Milestone(code, new Text("설계", null), original, due, reason, null, null);
    }

    private static List<String> wrong(Milestone step) {
        Measure measure = new Measure(
                "M1", null, Measure.Kind.PLANNED, null, null, null, null, null, List.of(step), null, null, null);
        ImprovementPlan plan =
                new ImprovementPlan(null, List.of(measure), null, null, null, null, null, null, null, null, null);
        return MilestoneDates.violations(plan, List.of(new FiledMilestone("M1", "S1", MARCH, Set.of(MARCH, MAY))))
                .stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }
}
