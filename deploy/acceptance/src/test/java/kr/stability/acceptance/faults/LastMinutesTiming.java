package kr.stability.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kr.stability.local.stack.Await;
import org.junit.jupiter.api.Test;

/**
 * Every company files in the last minutes before the deadline, more of them the nearer it is, with all replicas up: {@code
 * make bench-deadline}. Nothing may be refused and everything must have its receipt; the times are printed, for the reader.
 */
@OnFaultSystem
class LastMinutesTiming {
    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("deadline.seconds", 600));
    private static final int AT_ONCE = 64;
    private static final Duration RECEIPTS_WITHIN = Duration.ofMinutes(2);

    private final FaultSystem system;

    LastMinutesTiming(FaultSystem system) {
        this.system = system;
    }

    @Test
    void everyoneHasAReceipt() throws Exception {
        system.portals().stream().skip(1).forEach(Replica::start);
        system.ministries().stream().skip(1).forEach(Replica::start);
        List<FiledOrder> orders =
                system.plans("last minutes", system.certifiers().size());
        List<Filed> filed = fileInTheWindow(orders);
        assertEquals(
                List.of(),
                filed.stream()
                        .map(Filed::answer)
                        .filter(answer -> answer.kind() != Answer.Kind.ACKNOWLEDGED)
                        .toList());
        assertTrue(Await.until(RECEIPTS_WITHIN, () -> undelivered(orders) == 0), "filings have no receipt");
        print(filed, orders);
    }

    /** What one company was told, and how long the preview and the answer to the button took. */
    private record Filed(Answer answer, long previewNanos, long nanos) {}

    private List<Filed> fileInTheWindow(List<FiledOrder> orders) throws Exception {
        Random random = new Random(2023_01_06);
        try (ScheduledExecutorService clients = Executors.newScheduledThreadPool(AT_ONCE)) {
            List<Future<Filed>> all = new ArrayList<>();
            for (int i = 0; i < orders.size(); i++) {
                Certifier certifier = system.certifiers().get(i);
                FiledOrder order = orders.get(i);
                long at = (long) (WINDOW.toMillis() * Math.sqrt(random.nextDouble()));
                all.add(clients.schedule(() -> file(certifier, order), at, TimeUnit.MILLISECONDS));
            }
            List<Filed> filed = new ArrayList<>();
            for (Future<Filed> one : all) {
                filed.add(one.get());
            }
            return filed;
        }
    }

    private Filed file(Certifier certifier, FiledOrder order) {
        long begun = System.nanoTime();
        certifier.reads(system.portal(), order);
        long read = System.nanoTime();
        Answer answer = certifier.files(system.portal(), order);
        return new Filed(answer, read - begun, System.nanoTime() - read);
    }

    private long undelivered(List<FiledOrder> orders) {
        try {
            return system.books()
                    .undelivered(orders.stream().map(FiledOrder::id).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(List<Filed> filed, List<FiledOrder> orders) throws SQLException {
        System.out.printf(
                Locale.ROOT,
                "%d companies in the last %d s, %d replicas of each service, %s%n",
                orders.size(),
                WINDOW.toSeconds(),
                system.portals().size(),
                Instant.now());
        System.out.println("| | p50 ms | p99 ms | max ms |\n|---|---|---|---|");
        row("preview", filed.stream().map(one -> one.previewNanos() / 1e6).toList());
        row("acknowledged", filed.stream().map(one -> one.nanos() / 1e6).toList());
        row("receipt after acknowledgement", delays(orders));
    }

    private List<Double> delays(List<FiledOrder> orders) throws SQLException {
        List<UUID> ids = orders.stream().map(FiledOrder::id).toList();
        return system.books().delivery(ids).stream()
                .map(delay -> delay.toNanos() / 1e6)
                .toList();
    }

    private static void row(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f |%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast());
    }
}
