package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.time.BusinessClock;

/** Orders side by side: what is due when, and which demands are answered. A fixed number of queries. */
@ApplicationScoped
public class OrderBoard {
    private static final int MOST = 300;
    private static final Comparator<Row> URGENCY = Comparator.comparing(
                    Row::owedUntil, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.order().dueOn(), Comparator.reverseOrder())
            .thenComparing(row -> row.order().number());

    private final OrderViews views;
    private final AnswerFacts.Answers answers;
    private final OperatorScope scope;

    OrderBoard(OrderViews views, AnswerFacts.Answers answers, OperatorScope scope) {
        this.views = views;
        this.answers = answers;
        this.scope = scope;
    }

    /**
     * Orders side by side, the most urgent first.
     *
     * @param more true when there are older ones that are not shown
     */
    public record Board(List<Row> rows, boolean more) {
        /** Companies with an order on the board. */
        public long operators() {
            return rows.stream().map(row -> row.order().operator()).distinct().count();
        }

        /** Orders on the board. */
        public long orders() {
            return rows.size();
        }

        /** Orders of which something is overdue. */
        public long overdue() {
            return rows.stream().filter(row -> row.order().overdue()).count();
        }
    }

    /**
     * An order on the board.
     *
     * @param owedUntil last day of what the company has to file next, or null when the next move is not the company's
     * @param today the day to count from
     * @param answered codes of the demands that the plan filed last answers with a measure
     */
    public record Row(
            OrderView order,
            LocalDate owedUntil,
            LocalDate today,
            Set<String> answered,
            Map<Category, Coverage> coverage) {
        /** The countdown as people in Korea write it: {@code D-3}, {@code D-day}, {@code D+2}; null when nothing is owed. */
        public String countdown() {
            return owedUntil == null ? null : Countdown.text(today, owedUntil);
        }

        /** True when what is owed next are the results. */
        public boolean owesResults() {
            return owedUntil != null
                    && order.status() != OrderStatus.SERVED
                    && owedUntil.equals(order.resultsOwedUntil());
        }

        /** How a category is covered, or null when nothing of it is demanded. */
        public Coverage of(Category category) {
            return coverage.get(category);
        }
    }

    /**
     * Served orders that are not closed, or were closed on this day or later.
     *
     * @param closedSince day of Asia/Seoul
     * @param today the day to count from
     */
    @Transactional
    public Board since(LocalDate closedSince, LocalDate today) {
        List<CorrectiveOrder> found = CorrectiveOrder.<CorrectiveOrder>find(
                        "arrivedOn is not null and (closedAt is null or closedAt >= ?1) order by arrivedOn desc, id desc",
                        closedSince.atStartOfDay(BusinessClock.SEOUL).toInstant())
                .range(0, MOST)
                .list();
        return board(found, today);
    }

    /** All orders that were served on a company, closed ones too, the most urgent first. */
    @Transactional
    public Board of(String operator, LocalDate today) {
        List<CorrectiveOrder> found = CorrectiveOrder.<CorrectiveOrder>find(
                        "operatorCode = ?1 and arrivedOn is not null order by arrivedOn desc, id desc", operator)
                .range(0, MOST)
                .list();
        return board(found, today);
    }

    /**
     * One order; the ministry finds drafts too.
     *
     * @throws kr.stability.reporting.problem.Problem {@code not-found} when there is none that the caller may see
     */
    @Transactional
    public Row one(UUID id, LocalDate today) {
        return board(List.of(scope.load(CorrectiveOrder.class, id)), today)
                .rows()
                .getFirst();
    }

    private Board board(List<CorrectiveOrder> found, LocalDate today) {
        boolean more = found.size() > MOST;
        List<CorrectiveOrder> shown = more ? found.subList(0, MOST) : found;
        Map<UUID, Set<String>> answered =
                answers.of(shown.stream().map(order -> order.id).toList());
        List<Row> rows = views.of(shown).stream()
                .map(order -> row(order, today, answered.getOrDefault(order.id(), Set.of())))
                .sorted(URGENCY)
                .toList();
        return new Board(rows, more);
    }

    private static Row row(OrderView order, LocalDate today, Set<String> answered) {
        LocalDate supplement =
                order.supplement() == null ? null : order.supplement().dueOn();
        LocalDate owedUntil = order.status().owedUntil(order.dueOn(), supplement, order.resultsOwedUntil());
        return new Row(order, owedUntil, today, answered, Coverage.of(order.requirements(), answered));
    }
}
