package kr.stability.reporting.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.resilience.DrillProposal.Reason;
import org.junit.jupiter.api.Test;

class DrillsTest {

    @Test
    void losesTheSiteWhereTheToolStandsAlone() {
        DrillProposal drill = only(new Draft()
                .standby("DATA", "A B", 30, "", "TOOL")
                .single("TOOL", "A", 480)
                .service("TALK", 60, "DATA"));
        assertEquals(Reason.MAY_BREAK_THE_PROMISE, drill.reason());
        assertEquals(Set.of("A"), drill.lostSites());
        assertEquals(List.of("DATA", "TOOL"), drill.touched());
    }

    @Test
    void aPromiseThatThePlanKeepsIsTestedByItsSlowestMinutes() {
        DrillProposal drill = only(new Draft()
                .standby("FAST", "A B", 5, "", "")
                .standby("SLOW", "C D", 50, "", "")
                .service("TALK", 60, "FAST SLOW"));
        assertEquals(Reason.DECLARED_MINUTES, drill.reason());
        assertEquals(List.of("SLOW"), drill.touched());
        assertEquals(new Recovery(50, 50), drill.recovery());
    }

    @Test
    void aPlanWithoutAnyInterruptionIsStillDrilled() {
        DrillProposal drill =
                only(new Draft().runs("WEB", "A B").rebuilt("WEB2", "A B", 10).service("TALK", 60, "WEB2"));
        assertTrue(drill.touched().contains("WEB2"));
    }

    @Test
    void withoutAPromiseThereIsNothingToProveWrong() {
        Inventory inventory =
                new Draft().runs("WEB", "A B").service("TALK", null, "WEB").inventory();
        assertEquals(List.of(), new Drills(inventory).all());
    }

    @Test
    void theListChecksTheToolsFirstAndEndsWithThePromise() {
        List<Text> lines = only(new Draft()
                        .standby("DATA", "A B", 30, "", "TOOL")
                        .runs("TOOL", "B C")
                        .service("TALK", 60, "DATA"))
                .checklist();
        assertTrue(lines.get(1).en().startsWith("TOOL: check first that it works without"), lines.toString());
        assertTrue(lines.getLast().en().endsWith("Later than 60 min breaks the promise"), lines.toString());
    }

    private static DrillProposal only(Draft draft) {
        return new Drills(draft.inventory()).all().getFirst();
    }
}
