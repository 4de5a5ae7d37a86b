package kr.stability.reporting.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kr.stability.reporting.claim.RecoveryClaim.Proof;
import org.junit.jupiter.api.Test;

class RecoveryClaimTest {

    @Test
    void aPromiseFarBelowWhatWasSufferedAndNotDrilledMustBeExplained() {
        assertTrue(claim(60, null, 7653L).mustExplain());
        assertFalse(claim(60, null, 600L).mustExplain(), "exactly ten times is not far below");
    }

    @Test
    void aDrillThatKeptItIsTheExplanation() {
        assertEquals(Proof.PROVEN, claim(60, 60, 7653L).proof());
        assertFalse(claim(60, 60, 7653L).mustExplain());
    }

    @Test
    void aDrillMayBreakAPromise() {
        assertEquals(Proof.DISPROVED, claim(60, 61, null).proof());
        assertEquals(Proof.NO_PROMISE, claim(null, 61, 7653L).proof());
    }

    private static RecoveryClaim claim(Integer promised, Integer measured, Long suffered) {
        return new RecoveryClaim(null, promised, measured, suffered);
    }
}
