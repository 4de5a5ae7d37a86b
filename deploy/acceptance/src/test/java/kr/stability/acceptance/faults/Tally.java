package kr.stability.acceptance.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came of the filings under one fault.
 *
 * @param fault its name
 * @param sent how often a plan was sent, repetitions included
 * @param acknowledged filings that the portal said it has
 * @param refused answers that said no and when to come again
 * @param silent times that nothing came back
 * @param lost acknowledged, and not with the ministry as they were written
 * @param duplicated filed or received more than once, or in the ledger more than once
 * @param meanwhile filings that were acknowledged between the fault and its mending
 * @param recovered from the mending until what was acknowledged had its receipt and the next was acknowledged
 */
record Tally(
        String fault,
        int sent,
        int acknowledged,
        int refused,
        int silent,
        long lost,
        long duplicated,
        int meanwhile,
        Duration recovered) {
    static final String HEAD =
            "fault | sent | acknowledged | refused | no answer | lost | duplicated | recovered after";

    /** Compares what clients were told with what both databases keep. */
    static Tally of(String fault, List<FiledOrder> orders, Ended run, Books books) throws SQLException {
        List<UUID> ids = orders.stream().map(FiledOrder::id).toList();
        Map<UUID, List<Books.Row>> filed = books.filed(ids);
        Map<UUID, List<Books.Row>> received = books.received(ids);
        Map<UUID, UUID> acknowledged = run.history().acknowledged();
        long kept = orders.stream()
                .filter(order -> kept(order, acknowledged.get(order.id()), filed, received))
                .count();
        return new Tally(
                fault,
                run.history().sent(),
                acknowledged.size(),
                run.history().count(Answer.Kind.REFUSED),
                run.history().count(Answer.Kind.SILENT),
                acknowledged.size() - kept,
                twice(filed) + twice(received),
                run.meanwhile(),
                run.recovered());
    }

    /** What a run leaves behind. */
    record Ended(History history, int meanwhile, Duration recovered) {}

    private static boolean kept(
            FiledOrder order, UUID filing, Map<UUID, List<Books.Row>> filed, Map<UUID, List<Books.Row>> received) {
        List<Books.Row> here = filed.getOrDefault(order.id(), List.of());
        return filing != null
                && !here.isEmpty()
                && here.equals(received.getOrDefault(order.id(), List.of()).stream()
                        .distinct()
                        .toList())
                && here.getFirst().id().equals(filing)
                && here.getFirst().title().equals(order.title());
    }

    private static long twice(Map<UUID, List<Books.Row>> rows) {
        return rows.values().stream().mapToLong(found -> found.size() - 1L).sum();
    }

    @Override
    public String toString() {
        return "%s | %d | %d | %d | %d | %d | %d | %.1f s"
                .formatted(fault, sent, acknowledged, refused, silent, lost, duplicated, recovered.toMillis() / 1000.0);
    }
}
