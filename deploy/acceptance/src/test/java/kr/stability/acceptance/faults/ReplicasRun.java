package kr.stability.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.stability.local.stack.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two or three replicas of each service side by side on one database, one of each killed in mid-run: every plan has one
 * receipt, every receipt one entry in one chain, every notice one mail.
 */
@OnFaultSystem
class ReplicasRun {
    private static final Duration MAILED_WITHIN = Duration.ofMinutes(4);

    private final FaultSystem system;

    ReplicasRun(FaultSystem system) {
        this.system = system;
    }

    @Test
    void everythingHappensOnceWhenAReplicaOfEachServiceIsKilled() throws Exception {
        FaultSystem.Size size = FaultSystem.Size.asAsked();
        Fault fault = Fault.of("one of " + size.replicas() + " replicas killed", this::killOne, () -> {})
                .prepared(this::startOthers)
                .shownBy(() -> !system.portals().getLast().isAlive());
        Tally tally = FilingRun.under(fault, system, size.filings());
        System.out.println(Tally.HEAD + "\n" + tally);
        assertEquals(
                List.of((long) size.filings(), 0L, 0L),
                List.of((long) tally.acknowledged(), tally.lost(), tally.duplicated()),
                tally::toString);
        assertOneMailForEachNotice();
        assertOneChain();
    }

    private void startOthers() {
        system.portals().stream().skip(1).forEach(Replica::start);
        system.ministries().stream().skip(1).forEach(Replica::start);
    }

    private void killOne() {
        system.ministries().getLast().kill();
        system.portals().getLast().kill();
    }

    /** A mail cut off by the kill may be sent again: it has the same message id and is shown once. */
    private void assertOneMailForEachNotice() {
        assertTrue(Await.until(MAILED_WITHIN, () -> system.notices("WAITING").isEmpty()), "mails wait");
        Set<String> told = new HashSet<>(system.notices("SENT"));
        List<String> mails = system.mail().taken();
        assertEquals(told, new HashSet<>(mails));
        assertTrue(mails.size() - told.size() <= 1, () -> mails.size() + " mails of " + told.size() + " notices");
    }

    private void assertOneChain() {
        JsonNode found = system.ministry("analyst").get("/ledger/verification");
        assertTrue(found.path("intact").asBoolean(), found::toPrettyString);
    }

    @AfterEach
    void stopOthers() {
        system.portals().stream().skip(1).forEach(Replica::stop);
        system.ministries().stream().skip(1).forEach(Replica::stop);
    }
}
