package kr.stability.reporting.order;

import java.time.LocalDate;
import java.util.Objects;
import kr.stability.reporting.json.Text;

/**
 * Days on which a period stands still because nobody could have kept it (행정절차법 16조 1항).
 *
 * @param from first day, Asia/Seoul
 * @param to last day, included
 * @param reason what happened
 */
public record Suspension(LocalDate from, LocalDate to, Text reason) {
    private static final int LONGEST_YEARS = 10;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException when it ends before it starts or lasts more than ten years
     * @throws NullPointerException when a part is missing
     */
    public Suspension {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
        if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new IllegalArgumentException("suspension from " + from + " to " + to);
        }
    }

    /** True on its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
