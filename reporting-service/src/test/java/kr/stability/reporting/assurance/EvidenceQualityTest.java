package kr.stability.reporting.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.assurance.ProvedPeriod.Basis;
import kr.stability.reporting.assurance.ProvedPeriod.Fit;
import kr.stability.reporting.plan.EvidenceReference;
import kr.stability.reporting.plan.EvidenceReference.Maker;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EvidenceQualityTest {
    private static final LocalDate FILED = LocalDate.parse("2023-01-06");

    @Test
    void theReportOfADrillIsMadeOnItsDayOrLater() {
        assertEquals(
                Fit.BEFORE, Plans.drill("2022-12-20", Plans.file("2022-12-19")).fit());
        assertEquals(
                Fit.WITHIN, Plans.drill("2022-12-20", Plans.file("2022-12-20")).fit());
        assertEquals(
                Basis.DRILL_HELD,
                Plans.drill("2022-12-20", Plans.file(null)).period().basis());
    }

    @Test
    void aMeasureIsProvedFromItsLastAchievement() {
        EvidenceQuality quality = Plans.measure(Plans.file("2022-12-10"), "2022-12-01", "2022-12-11");
        assertEquals(LocalDate.parse("2022-12-11"), quality.period().from());
        assertEquals(Fit.BEFORE, quality.fit());
    }

    @Test
    void whatIsNotAchievedHasNoPeriodUntilTheCompanyNamesOne() {
        EvidenceQuality quality = Plans.measure(Plans.file("2022-12-10"), "2022-12-01", null);
        assertEquals(Fit.UNKNOWN, quality.fit());
        assertEquals(
                List.of("/measures/0/evidence/0/madeBy", "/measures/0/evidence/0/provesFrom"), quality.undeclared());
    }

    @Test
    void thePeriodThatIsDeclaredCounts() {
        assertEquals(
                Fit.AFTER, Plans.drill("2022-12-20", declared("2023-01-02")).fit());
        assertEquals(
                Fit.WITHIN, Plans.drill("2022-12-20", declared("2022-12-31")).fit());
    }

    @Test
    void ageIsCountedToTheDayOfTheFiling() {
        assertEquals(17L, Plans.drill("2022-12-20", Plans.file("2022-12-20")).ageDays());
        assertEquals(-1L, Plans.drill("2022-12-20", Plans.file("2023-01-07")).ageDays());
        assertNull(Plans.drill("2022-12-20", Plans.file(null)).ageDays());
    }

    @Test
    void nobodyIsIndependentOfHimself() {
        assertFalse(by(Maker.SELF).independent());
        assertTrue(by(Maker.THIRD_PARTY).independent());
        assertTrue(by(Maker.INSPECTOR).independent());
        assertNull(by(null).independent(), "not declared is not the company itself");
    }

    @Property
    void aDayIsBeforeInOrAfterAPeriodAndWhatIsLaterIsNeverMoreBefore(
            @ForAll @IntRange(min = 0, max = 90) int from,
            @ForAll @IntRange(min = 0, max = 90) int length,
            @ForAll @IntRange(min = 0, max = 200) int day) {
        ProvedPeriod period =
                new ProvedPeriod(FILED.plusDays(from), FILED.plusDays(from + (long) length), Basis.DECLARED);
        Fit today = period.fit(FILED.plusDays(day));
        assertTrue(today.compareTo(period.fit(FILED.plusDays(day + 1L))) <= 0);
        assertEquals(day >= from && day <= from + length, today == Fit.WITHIN);
    }

    private static EvidenceQuality by(Maker maker) {
        return Plans.drill(null, new EvidenceReference(Plans.HASH, "훈련.pdf", null, null, maker, null, null));
    }

    private static EvidenceReference declared(String effectiveOn) {
        LocalDate from = LocalDate.parse("2022-12-01");
        LocalDate until = LocalDate.parse("2022-12-31");
        return new EvidenceReference(
                Plans.HASH, "점검표.pdf", LocalDate.parse(effectiveOn), null, Maker.SELF, from, until);
    }
}
