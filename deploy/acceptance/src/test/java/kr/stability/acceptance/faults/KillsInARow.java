package kr.stability.acceptance.faults;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kr.stability.local.stack.Await;

/** Each service is killed and started again twenty times while companies file, now sooner, now later. */
final class KillsInARow {
    private static final int OF_BOTH = 40;
    private static final long SEED = 20261128;
    private static final Duration AT_LATEST = Duration.ofSeconds(15);

    private final FaultSystem system;
    private final List<Replica> inTurn;
    private final int filings = FaultSystem.Size.asAsked().filings();
    private long before;
    private CompletableFuture<Void> kills;

    KillsInARow(FaultSystem system) {
        this.system = system;
        this.inTurn = List.of(system.portals().getFirst(), system.ministries().getFirst());
    }

    /** The fault: it is mended when the one that was killed last is back. Few filings see few kills. */
    Fault fault() {
        return Fault.of("both killed, twenty times in a row", this::begin, () -> kills.join())
                .prepared(() -> before = filed());
    }

    private void begin() {
        inTurn.getFirst().kill(); // now, so that it bites however quickly the others file
        kills = CompletableFuture.runAsync(() -> {
            inTurn.getFirst().start();
            int[] moments = moments();
            IntStream.range(0, moments.length).forEach(i -> kill(inTurn.get((i + 1) % inTurn.size()), moments[i]));
        });
    }

    /** How many are filed when the next one is killed: a third is from the start, and some are to come after the last. */
    private int[] moments() {
        return new Random(SEED)
                .ints(filings / 3, filings)
                .distinct()
                .limit(Math.min(OF_BOTH, filings / 2) - 1)
                .sorted()
                .toArray();
    }

    /** Not later than after a while: when filings are lost it is the books that say so. */
    private void kill(Replica next, int moment) {
        Await.until(AT_LATEST, () -> filed() - before >= moment);
        next.kill();
        next.start();
    }

    private long filed() {
        return system.books().filings();
    }
}
