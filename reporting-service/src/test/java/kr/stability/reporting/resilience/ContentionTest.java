package kr.stability.reporting.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.stability.reporting.resilience.Contention.Fit;
import kr.stability.reporting.resilience.Contention.Target;
import org.junit.jupiter.api.Test;

class ContentionTest {
    private static final Inventory TWO_FAIL_OVER_TO_B = new Draft()
            .standby("X", "A B", 10, "", "")
            .standby("Y", "A B", 10, "", "")
            .inventory();

    @Test
    void loadsThatAllGoToOneSiteAddUpThere() {
        Target b = after(TWO_FAIL_OVER_TO_B, Map.of("X", kw(40), "Y", kw(60)), kw(100));
        assertEquals(kw(100), b.leastKilowatts());
        assertEquals(Fit.FITS, b.fit());
    }

    @Test
    void whatIsDeclaredMayAlreadyBeTooMuch() {
        Target b = after(TWO_FAIL_OVER_TO_B, Map.of("X", kw(140)), kw(100));
        assertEquals(Fit.EXCEEDS, b.fit());
        assertEquals(null, b.mostKilowatts());
    }

    @Test
    void aLoadOrACapacityThatIsNotDeclaredLeavesItOpen() {
        assertEquals(
                Fit.UNKNOWN,
                after(TWO_FAIL_OVER_TO_B, Map.of("X", kw(40)), kw(100)).fit());
        assertEquals(
                Fit.UNKNOWN,
                after(TWO_FAIL_OVER_TO_B, Map.of("X", kw(40), "Y", kw(1)), null).fit());
    }

    @Test
    void aLoadWithTwoPlacesToGoMayGoToEither() {
        Inventory three = new Draft().standby("X", "A B C", 10, "", "").inventory();
        Target b = after(three, Map.of("X", kw(120)), kw(100));
        assertEquals(kw(0), b.leastKilowatts());
        assertEquals(kw(120), b.mostKilowatts());
        assertEquals(Fit.UNKNOWN, b.fit());
    }

    @Test
    void whatRunsAtOneSiteMovesNowhere() {
        Inventory single = new Draft().single("X", "A", 480).inventory();
        assertEquals(List.of(), new Contention(single, Map.of(), Map.of()).after(Set.of("A")));
    }

    private static Target after(Inventory inventory, Map<String, BigDecimal> load, BigDecimal standby) {
        Map<String, BigDecimal> kept = standby == null ? Map.of() : Map.of("B", standby);
        return new Contention(inventory, load, kept).after(Set.of("A")).getFirst();
    }

    private static BigDecimal kw(int number) {
        return BigDecimal.valueOf(number);
    }
}
