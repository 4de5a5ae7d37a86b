package kr.stability.acceptance.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import kr.stability.local.stack.Await;
import kr.stability.local.stack.StackFailure;

/**
 * Many companies file at once, each its plans one after the other, each plan until it is acknowledged. A fault strikes
 * when a third is, while the second third is on its way; the last third begins under it.
 */
final class FilingRun {
    /** Longer than anything here takes to work again. */
    static final Duration MENDED_WITHIN = Duration.ofMinutes(5);

    private static final Duration SHOWS_WITHIN = Duration.ofSeconds(90);
    private static final Duration HELD_AT_MOST = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int ENOUGH = 3;

    private final FaultSystem system;
    private final List<FiledOrder> orders;
    private final History history = new History();
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch third;
    private final CountDownLatch struck = new CountDownLatch(1);
    private int meanwhile;

    FilingRun(FaultSystem system, List<FiledOrder> orders) {
        this.system = system;
        this.orders = orders;
        this.third = new CountDownLatch(orders.size() / 3);
    }

    /** Files all of them while the fault comes and goes, and compares the books. */
    static Tally under(Fault fault, FaultSystem system, int filings) throws Exception {
        fault.prepare().run();
        FilingRun run = new FilingRun(system, system.plans(fault.name(), filings));
        run.everybody(run::reads);
        return Tally.of(fault.name(), run.orders, run.through(fault), system.books());
    }

    private Tally.Ended through(Fault fault) throws Exception {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Duration> recovery = other.submit(() -> strikeAndMend(fault));
            everybody(this::files);
            Duration recovered = recovery.get();
            await(MENDED_WITHIN, () -> undelivered(ids()) == 0, "everything has a receipt after " + fault.name());
            if (!history.wrong().isEmpty()) {
                throw new AssertionError(fault.name() + ": answers without advice: " + history.wrong());
            }
            return new Tally.Ended(history, meanwhile, recovered);
        }
    }

    /** All companies at once, each with its plans in turn. */
    private void everybody(BiConsumer<Certifier, FiledOrder> does) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = system.certifiers().stream()
                    .<Future<?>>map(certifier -> clients.submit(() -> orders.stream()
                            .filter(order -> order.company().equals(certifier.company()))
                            .forEach(order -> does.accept(certifier, order))))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void reads(Certifier certifier, FiledOrder order) {
        certifier.reads(system.portal(), order);
    }

    private void files(Certifier certifier, FiledOrder order) {
        if (begun.incrementAndGet() > orders.size() * 2 / 3) {
            await(struck);
        }
        long end = System.nanoTime() + MENDED_WITHIN.toNanos();
        Answer answer = attempt(certifier, order);
        while (answer.kind() != Answer.Kind.ACKNOWLEDGED && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS); // a client that comes again
            answer = attempt(certifier, order);
        }
        third.countDown();
    }

    private Answer attempt(Certifier certifier, FiledOrder order) {
        Answer answer = certifier.files(system.portal(), order);
        history.add(order, answer);
        return answer;
    }

    private Duration strikeAndMend(Fault fault) {
        await(third);
        try {
            fault.strike().run();
        } finally {
            struck.countDown();
        }
        int before = history.unsuccessful();
        int safe = history.acknowledged().size();
        if (!Await.until(SHOWS_WITHIN, () -> fault.shows().getAsBoolean() || hurts(before))) {
            fault.mend().run(); // the faults after it have a system that nothing is wrong with
            throw new AssertionError(fault.name() + " does not bite");
        }
        Await.until(HELD_AT_MOST, () -> all() || history.unsuccessful() - before >= ENOUGH);
        Set<UUID> known = history.acknowledged().keySet();
        meanwhile = known.size() - safe;
        boolean more = !all();
        long mended = System.nanoTime();
        fault.mend().run();
        await(
                MENDED_WITHIN,
                () -> undelivered(known) == 0
                        && (!more || history.acknowledged().size() > known.size()),
                "recovery from " + fault.name());
        return Duration.ofNanos(System.nanoTime() - mended);
    }

    private boolean all() {
        return history.acknowledged().size() == orders.size();
    }

    private boolean hurts(int before) {
        try {
            return history.unsuccessful() > before || system.books().troubled(ids()) > 0;
        } catch (SQLException away) {
            return false;
        }
    }

    private long undelivered(Iterable<UUID> of) {
        try {
            return system.books()
                    .undelivered(java.util.stream.StreamSupport.stream(of.spliterator(), false)
                            .toList());
        } catch (SQLException away) {
            return Long.MAX_VALUE;
        }
    }

    private List<UUID> ids() {
        return orders.stream().map(FiledOrder::id).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(MENDED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                throw new StackFailure("The filings do not go on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted", e);
        }
    }

    private static void await(Duration limit, BooleanSupplier question, String what) {
        if (!Await.until(limit, question)) {
            throw new AssertionError("Not within " + limit.toSeconds() + " s: " + what);
        }
    }
}
