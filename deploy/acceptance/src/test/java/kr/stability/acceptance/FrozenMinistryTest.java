package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ministry's service takes connections and answers nothing: the portal stops asking and shows what it has. */
@OnWholeSystem
class FrozenMinistryTest {
    private static final String AWAY = "연결할 수 없습니다";

    private final WholeSystem system;

    FrozenMinistryTest(WholeSystem system) {
        this.system = system;
    }

    @AfterEach
    void thaws() {
        system.thawReporting();
    }

    @Test
    void thePortalStopsAskingAndAsksAgainOnceThereIsAnAnswer() {
        Person drafter = system.person("kakao-drafter").opens("/orders");
        assertFalse(drafter.reads().contains(AWAY), drafter.reads());
        double before = system.refusedByBreakers();
        system.freezeReporting();
        for (int i = 0; i < 5; i++) {
            assertTrue(drafter.opens("/orders").reads().contains(AWAY), drafter.reads());
        }
        assertTrue(system.refusedByBreakers() > before);

        system.thawReporting();
        drafter.waitsUntilGone(AWAY);
    }
}
