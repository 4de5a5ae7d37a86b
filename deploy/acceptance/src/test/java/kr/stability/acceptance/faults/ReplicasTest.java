package kr.stability.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.stability.local.stack.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two or three replicas of each service side by side on one database, one of each killed in mid-run: every plan has one
 * receipt, every receipt one entry in one chain, every notice one mail.
 */
@OnFaultSystem
class ReplicasTest {
    private static final Duration MAILED_WITHIN = Duration.ofMinutes(4);

    private final FaultSystem system;

    ReplicasTest(FaultSystem system) {
        this.system = system;
    }

    @Test
    void everythingHappensOnceWhenAReplicaOfEachServiceIsKilled() throws Exception {
        FaultSystem.Size size = FaultSystem.Size.asAsked();
        assertMailed();
        Mails before = Mails.of(system);
        Instant begin = Instant.now();
        Fault fault = Fault.of("one of " + size.replicas() + " replicas killed", this::killOne, () -> {})
                .prepared(this::startOthers)
                .shownBy(() -> !system.portals().getLast().isAlive());
        Tally tally = FilingRun.under(fault, system, size.filings());
        System.out.println(Tally.HEAD + "\n" + tally);
        assertEquals(
                List.of((long) size.filings(), 0L, 0L),
                List.of((long) tally.acknowledged(), tally.lost(), tally.duplicated()),
                tally::toString);
        assertTold(before, size.filings());
        assertOneMailForEachNotice(before);
        assertEquals(List.of(), system.books().notToldOnce(begin));
        assertEquals(List.of(), system.books().misnumbered());
        assertOneChain();
    }

    private void startOthers() {
        others().parallel().forEach(Replica::start);
    }

    private void killOne() {
        system.ministries().getLast().kill();
        system.portals().getLast().kill();
    }

    /** The portal looks once a minute what there is to tell: a receipt of each filing at least. */
    private void assertTold(Mails before, int filings) {
        assertTrue(
                Await.until(
                        MAILED_WITHIN,
                        () -> system.notices("SENT").size() >= before.notices().size() + filings),
                "nobody is told of a receipt");
    }

    /** A mail cut off by the kill may be sent again: it has the same message id and is shown once. */
    private void assertOneMailForEachNotice(Mails before) {
        assertTrue(Await.until(MAILED_WITHIN, () -> Mails.of(system).agree()), () -> "" + Mails.of(system));
        Mails now = Mails.of(system);
        int notices = now.notices().size() - before.notices().size();
        int mails = now.taken().size() - before.taken().size();
        assertTrue(notices > 0 && mails - notices <= 1, () -> mails + " mails of " + notices + " notices");
    }

    private void assertMailed() {
        assertTrue(Await.until(MAILED_WITHIN, () -> system.notices("WAITING").isEmpty()), "mails wait");
    }

    /**
     * What was mailed by now.
     *
     * @param notices message ids of the notices that are said to be sent
     * @param taken message ids that the mail server took, repetitions included
     */
    private record Mails(Set<String> notices, List<String> taken) {
        static Mails of(FaultSystem system) {
            return new Mails(
                    Set.copyOf(system.notices("SENT")),
                    List.copyOf(system.mail().taken()));
        }

        /** Whether exactly what is said to be sent was taken; not so for a moment while one is on its way. */
        boolean agree() {
            return notices.equals(Set.copyOf(taken));
        }
    }

    private void assertOneChain() {
        JsonNode found = system.ministry("analyst").get("/ledger/verification");
        assertTrue(found.path("intact").asBoolean(), found::toPrettyString);
    }

    @AfterEach
    void stopOthers() {
        others().parallel().forEach(Replica::stop);
    }

    private Stream<Replica> others() {
        return Stream.of(system.portals(), system.ministries())
                .flatMap(replicas -> replicas.stream().skip(1));
    }
}
