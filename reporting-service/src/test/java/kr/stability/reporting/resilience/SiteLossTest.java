package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The twelve graphs of docs/resilience.md, worked by hand there; the names carry their numbers. */
class SiteLossTest {

    @Test
    void graph_01_what_runs_elsewhere_is_not_touched() {
        assertExact(0, new Draft().runs("X", "B").lose("A"), "X");
    }

    @Test
    void graph_02_active_active_serves_on() {
        assertExact(0, new Draft().runs("X", "A B").lose("A"), "X");
    }

    @Test
    void graph_03_a_standby_takes_its_own_minutes() {
        assertExact(30, new Draft().standby("X", "A B", 30, "", "").lose("A"), "X");
    }

    @Test
    void graph_04_a_standby_waits_for_its_tool() {
        Draft draft = new Draft().standby("X", "A B", 30, "", "TOOL").single("TOOL", "A", 480);
        assertExact(510, draft.lose("A"), "X");
        assertExact(30, draft.lose("B"), "X");
    }

    @Test
    void graph_05_a_backup_waits_for_a_tool_that_fails_over_itself() {
        Draft draft = new Draft().backup("X", "A B", 600, "", "TOOL").standby("TOOL", "A B", 15, "", "");
        assertExact(615, draft.lose("A"), "X");
    }

    @Test
    void graph_06_what_is_needed_at_run_time_decides() {
        Draft draft = new Draft().runsWith("APP", "A B", "DATA").standby("DATA", "A B", 10, "", "");
        ServiceLoss talk = draft.service("TALK", 10, "APP").lose("A").service("TALK");
        assertEquals(new Recovery(10, 10), talk.recovery());
        assertEquals(Verdict.MET, talk.verdict());
        assertEquals(List.of("TALK", "APP", "DATA"), codes(talk.chain()));
    }

    @Test
    void graph_07_with_no_site_left_it_is_rebuilt() {
        assertExact(120, new Draft().rebuilt("X", "A B", 120).lose("A", "B"), "X");
        ComponentLoss unknown =
                new Draft().rebuilt("X", "A B", null).lose("A", "B").component("X");
        assertEquals(new Recovery(0, NEVER), unknown.recovery());
        assertEquals(List.of(new Undeclared("X", "rebuildMinutes")), unknown.undeclared());
    }

    @Test
    void graph_08_a_single_one_without_rebuild_never_comes_back() {
        Draft draft = new Draft().single("X", "A", null).service("S", 60, "X");
        ServiceLoss lost = draft.lose("A").service("S");
        assertEquals(new Recovery(NEVER, NEVER), lost.recovery());
        assertEquals(Verdict.MISSED, lost.verdict());
        assertEquals(List.of(), lost.undeclared());
    }

    @Test
    void graph_09_those_that_need_each_other_to_run_come_back_with_the_slowest() {
        Draft draft = new Draft().standby("X", "A B", 20, "Y", "").standby("Y", "A B", 50, "X", "");
        assertExact(50, draft.lose("A"), "X");
        assertExact(50, draft.lose("A"), "Y");
        assertEquals(List.of(), draft.lose("A").deadlocks());
        assertEquals(List.of("X", "Y"), codes(draft.lose("A").component("X").chain()));
    }

    @Test
    void graph_10_those_that_need_each_other_to_fail_over_never_come_back() {
        Draft draft = new Draft().standby("X", "A B", 5, "", "Y").standby("Y", "A B", 5, "", "X");
        assertExact(NEVER, draft.lose("A"), "X");
        assertEquals(List.of(new Deadlock(List.of("X", "Y"))), draft.lose("A").deadlocks());
        Draft atOtherSites = new Draft().standby("X", "A B", 5, "", "Y").standby("Y", "B C", 5, "", "X");
        assertExact(5, atOtherSites.lose("A"), "X");
    }

    @Test
    void graph_11_a_tool_that_runs_on_what_it_should_save_is_a_deadlock() {
        Draft draft = new Draft().standby("DATA", "A B", 10, "", "CTRL").runsWith("CTRL", "A B", "DATA");
        assertExact(NEVER, draft.lose("A"), "DATA");
        assertExact(NEVER, draft.lose("A"), "CTRL");
        assertEquals(
                "서로 기다려 복구되지 않음: DATA → CTRL → DATA",
                draft.lose("A").deadlocks().getFirst().text().ko());
    }

    @Test
    void graph_12_what_is_not_declared_is_unknown_but_may_not_matter() {
        Draft draft = new Draft()
                .standby("TOOL", "A B", null, "", "")
                .standby("DATA", "A B", 10, "", "TOOL")
                .backup("STORE", "A B", 2880, "", "")
                .service("TALK", 60, "DATA")
                .service("MAIL", 1440, "STORE DATA");
        ServiceLoss talk = draft.lose("A").service("TALK");
        assertEquals(new Recovery(10, NEVER), talk.recovery());
        assertEquals(Verdict.UNKNOWN, talk.verdict());
        assertEquals(List.of(new Undeclared("TOOL", "failoverMinutes")), talk.undeclared());
        ServiceLoss mail = draft.lose("A").service("MAIL");
        assertEquals(new Recovery(2880, NEVER), mail.recovery());
        assertEquals(Verdict.MISSED, mail.verdict());
        assertEquals(List.of("MAIL", "STORE"), codes(mail.chain()));
    }

    @Test
    void the_quickest_standby_that_is_left_takes_over() {
        Draft draft = new Draft().standby("X", "A B C", 60, "", "").at("B", 10).at("C", 40);
        assertEquals(new Recovery(10, 10), draft.lose("A").component("X").recovery());
        assertEquals(new Recovery(40, 40), draft.lose("A", "B").component("X").recovery());
        assertEquals(new Recovery(60, 60), draft.lose("B", "C").component("X").recovery());
    }

    @Test
    void a_standby_without_minutes_may_be_quicker_than_the_others() {
        Draft draft = new Draft().standby("X", "A B C", null, "", "").at("B", 10);
        ComponentLoss lost = draft.lose("A").component("X");
        assertEquals(new Recovery(0, 10), lost.recovery());
        assertEquals(List.of(new Undeclared("X", "failoverMinutes")), lost.undeclared());
        assertEquals(new Recovery(10, 10), draft.lose("A", "C").component("X").recovery());
    }

    /** Why "losing more never recovers sooner" holds with a condition only: docs/adr/0014. */
    @Test
    void what_is_lost_altogether_may_be_rebuilt_sooner_than_it_fails_over() {
        Draft slow = new Draft()
                .single("TOOL", "A", 480)
                .standby("X", "A B", 30, "", "TOOL")
                .orRebuilt(120);
        assertExact(510, slow.lose("A"), "X");
        assertExact(120, slow.lose("A", "B"), "X");
        Draft deadlocked = new Draft()
                .standby("X", "A B", 5, "", "Y")
                .orRebuilt(60)
                .standby("Y", "A B", 5, "", "X")
                .orRebuilt(60);
        assertExact(NEVER, deadlocked.lose("A"), "X");
        assertExact(60, deadlocked.lose("A", "B"), "X");
    }

    @Test
    void a_component_that_needs_itself_is_back_when_it_runs_and_never_when_it_fails_over() {
        assertExact(10, new Draft().standby("X", "A B", 10, "X", "").lose("A"), "X");
        Draft draft = new Draft().standby("X", "A B", 10, "", "X");
        assertExact(NEVER, draft.lose("A"), "X");
        assertEquals(List.of(new Deadlock(List.of("X"))), draft.lose("A").deadlocks());
    }

    @Test
    void a_deadlock_found_among_run_time_needs_counts_though_tools_come_after() {
        Draft draft = new Draft()
                .standby("X", "A B", 1, "Y", "Z")
                .standby("Y", "A B", 1, "", "X")
                .runs("Z", "A B");
        assertExact(NEVER, draft.lose("A"), "X");
    }

    @Test
    void all_that_is_back_at_once_is_no_deadlock() {
        Draft draft = new Draft().standby("X", "A B", 0, "", "Y").standby("Y", "A B", 0, "", "");
        assertExact(0, draft.lose("A"), "X");
        assertEquals(List.of(), draft.lose("A").deadlocks());
    }

    @Test
    void of_a_long_chain_the_beginning_and_the_cause_are_said() {
        Draft draft = new Draft().standby("C0", "A B", 1, "", "");
        for (int i = 1; i < 1000; i++) {
            draft.standby("C" + i, "A B", 1, "", "C" + (i - 1));
        }
        List<String> chain = codes(draft.lose("A").component("C999").chain());
        assertEquals(20, chain.size());
        assertEquals(List.of("C999", "C998"), chain.subList(0, 2));
        assertEquals("C0", chain.getLast());
    }

    @Test
    void says_the_chain_in_words() {
        Draft draft = new Draft()
                .standby("X", "A B", 30, "", "TOOL")
                .single("TOOL", "A", 480)
                .service("S", 60, "X");
        List<ChainStep> chain = draft.lose("A").service("S").chain();
        assertEquals("S: 동작하려면 X 필요 → 8시간 30분", chain.get(0).text().ko());
        assertEquals(
                "X: 대기 설비로 전환 30분. 먼저 있어야 하는 것: TOOL (8시간) → 8시간 30분",
                chain.get(1).text().ko());
        assertEquals("TOOL: rebuilt in 8 h → 8 h", chain.get(2).text().en());
    }

    @Test
    void nothing_that_is_left_out_counts_as_up() {
        Draft draft =
                new Draft().add("X", null, "A B", null, "", "").runs("Y", "").service("S", 60, "");
        assertEquals(
                List.of(new Undeclared("X", "mode")),
                draft.lose("A").component("X").undeclared());
        assertEquals(
                List.of(new Undeclared("Y", "sites")),
                draft.lose("A").component("Y").undeclared());
        assertEquals(
                List.of(new Undeclared("S", "needs")),
                draft.lose("A").service("S").undeclared());
        ServiceLoss dangling =
                new Draft().service("S", 60, "GHOST").runs("X", "A").lose("A").service("S");
        assertEquals(List.of(new Undeclared("GHOST", "code")), dangling.undeclared());
    }

    @Test
    void without_a_promise_the_promise_is_what_is_missing() {
        Draft draft = new Draft().standby("X", "A B", 30, "", "").service("S", null, "X");
        assertEquals(Verdict.UNKNOWN, draft.lose("A").service("S").verdict());
        assertEquals(
                List.of(new Undeclared("S", "rtoMinutes")),
                draft.lose("A").service("S").undeclared());
        assertEquals(Verdict.MET, draft.lose().service("S").verdict());
    }

    @Test
    void refuses_a_site_or_code_it_does_not_know() {
        Draft draft = new Draft().runs("X", "A");
        assertThrows(IllegalArgumentException.class, () -> draft.lose("PANGYP"));
        assertThrows(IllegalArgumentException.class, () -> draft.lose("A").component("Z"));
        Inventory twice = draft.runs("X", "B").inventory();
        assertThrows(IllegalArgumentException.class, () -> SiteLoss.of(twice));
        assertThrows(IllegalArgumentException.class, () -> new Inventory.Minutes(-1, null, null));
    }

    @Test
    void names_single_points_of_failure() {
        Inventory inventory = new Draft()
                .single("TOOL", "A", 480)
                .standby("DATA", "A B", 10, "", "TOOL")
                .runs("WEB", "A")
                .service("TALK", 60, "DATA")
                .service("SHOP", 60, "WEB")
                .inventory();
        assertEquals(
                List.of(
                        new SinglePoint(SinglePoint.Kind.SITE, "A", List.of("SHOP"), List.of("TALK"), List.of("TALK")),
                        new SinglePoint(SinglePoint.Kind.COMPONENT, "TOOL", List.of(), List.of("TALK"), List.of()),
                        new SinglePoint(SinglePoint.Kind.COMPONENT, "WEB", List.of("SHOP"), List.of(), List.of())),
                SiteLoss.of(inventory).singlePointsOfFailure());
    }

    @Test
    void losing_a_component_is_losing_it_everywhere() {
        Draft draft = new Draft().rebuilt("X", "A B", 120).runs("Y", "A B").service("S", 60, "X");
        SiteLoss rules = SiteLoss.of(draft.inventory());
        assertEquals(Verdict.MISSED, rules.loseComponent("X").service("S").verdict());
        assertEquals(new Recovery(0, 0), rules.loseComponent("Y").service("S").recovery());
        assertThrows(IllegalArgumentException.class, () -> rules.loseComponent("Z"));
    }

    @Test
    void a_component_with_a_second_site_can_still_be_a_single_point() {
        Draft draft = new Draft().rebuilt("X", "A B", 120).service("S", 60, "X");
        assertEquals(
                List.of(new SinglePoint(SinglePoint.Kind.COMPONENT, "X", List.of(), List.of(), List.of("S"))),
                SiteLoss.of(draft.inventory()).singlePointsOfFailure());
    }

    @Test
    void survives_a_chain_of_a_hundred_thousand() {
        Draft draft = new Draft();
        for (int i = 0; i < 100_000; i++) {
            draft.standby("C" + i, "A B", 1, i == 0 ? "" : "C" + (i - 1), i == 0 ? "" : "C" + (i - 1));
        }
        long[] minutes = {draft.lose("A").component("C99999").recovery().atMost()};
        assertEquals(100_000, minutes[0]);
        assertTrue(SiteLoss.of(draft.inventory()).lose(Set.of("B")).deadlocks().isEmpty());
    }

    private static void assertExact(long minutes, Loss loss, String component) {
        assertEquals(new Recovery(minutes, minutes), loss.component(component).recovery());
    }

    private static List<String> codes(List<ChainStep> chain) {
        return chain.stream().map(ChainStep::code).toList();
    }
}
