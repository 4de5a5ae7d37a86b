package kr.stability.reporting.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.edition.LatestEditions;
import kr.stability.reporting.edition.Quarter;
import kr.stability.reporting.implementation.OverdueMilestones;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.OrderBoard;
import kr.stability.reporting.review.ReviewQueue;

/**
 * What the page of the quarter shows.
 *
 * @param today day of the business clock, Asia/Seoul
 */
public record Glance(
        LocalDate today,
        Quarter quarter,
        Category[] categories,
        OrderBoard.Board board,
        ReviewQueue.Head waiting,
        OverdueMilestones.Late late,
        List<LatestEditions.Line> editions) {

    /** The order of a milestone or of a filing; null when it is too old to be on the board. */
    public OrderBoard.Row row(UUID order) {
        return board.rows().stream()
                .filter(row -> row.order().id().equals(order))
                .findFirst()
                .orElse(null);
    }

    /** Whether a day is over. */
    public boolean isOver(LocalDate dueOn) {
        return dueOn.isBefore(today);
    }

    /** Days that something is late. */
    public long daysLate(LocalDate dueOn) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
