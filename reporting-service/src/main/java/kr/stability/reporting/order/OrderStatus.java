package kr.stability.reporting.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.stability.reporting.time.BusinessClock;

/**
 * How far an order has come: derived from facts, here and nowhere else, and never stored.
 *
 * <p>A sent review that neither accepts everything nor asks for a supplement (guidance only) leaves the order
 * {@code UNDER_REVIEW}: the next move is the ministry's. So does an acceptance of what is no longer all that is demanded: the
 * ministry reviews again, and asks for a supplement.
 */
public enum OrderStatus {
    /** Being written at the ministry. */
    DRAFT,
    /** Arrived at the company; nothing has been filed. */
    SERVED,
    /** The latest version has been filed and nobody has begun to review it. */
    RECEIVED,
    /** The latest version is being reviewed. */
    UNDER_REVIEW,
    /** The review of the latest version asks for more. */
    SUPPLEMENT_REQUESTED,
    /** The review of the latest version accepts every requirement. */
    ACCEPTED,
    /** The ministry expects nothing more. */
    CLOSED;

    /**
     * The status of an order.
     *
     * @param served whether it has arrived
     * @param filings its filings in order of version
     * @param reviews the reviews of all its filings, in order of creation
     * @param demandedSince when an amendment last demanded something more or else, or null
     */
    public static OrderStatus of(
            boolean served, List<Filing> filings, List<ReviewFact> reviews, Instant demandedSince) {
        if (!served) {
            return DRAFT;
        }
        if (filings.isEmpty()) {
            return SERVED;
        }
        List<ReviewFact> latest = reviews.stream()
                .filter(review -> review.submission().equals(filings.getLast().id()))
                .toList();
        return latest.isEmpty() ? RECEIVED : ofReview(lastSent(latest), demandedSince);
    }

    private static OrderStatus ofReview(Optional<ReviewFact> sent, Instant demandedSince) {
        return sent.map(review -> switch (review.outcome()) {
                    case ACCEPTED ->
                        demandedSince == null || !review.sentAt().isBefore(demandedSince) ? ACCEPTED : UNDER_REVIEW;
                    case SUPPLEMENT_REQUIRED -> SUPPLEMENT_REQUESTED;
                    case GUIDANCE -> UNDER_REVIEW;
                })
                .orElse(UNDER_REVIEW);
    }

    /** The review that counts: the one sent last. */
    public static Optional<ReviewFact> lastSent(List<ReviewFact> reviews) {
        return reviews.stream()
                .filter(review -> review.sentAt() != null)
                .max(java.util.Comparator.comparing(ReviewFact::sentAt));
    }

    /** True when the company owes something and the last day of it is over. */
    public boolean overdue(LocalDate dueOn, LocalDate supplementDueOn, LocalDate resultsDueOn, Instant now) {
        LocalDate last = owedUntil(dueOn, supplementDueOn, resultsDueOn);
        return last != null && isAfterDay(now, last);
    }

    /**
     * The last day of what the company has to file next; null when the next move is not the company's. Once a plan is filed,
     * that is the results, whatever becomes of the plan; a supplement comes before them.
     *
     * @param dueOn last day of the order
     * @param supplementDueOn last day of the supplement that was asked for, or null
     * @param resultsDueOn last day of the results, or null when none are wanted or they have been reported
     */
    public LocalDate owedUntil(LocalDate dueOn, LocalDate supplementDueOn, LocalDate resultsDueOn) {
        return switch (this) {
            case SERVED -> dueOn;
            case SUPPLEMENT_REQUESTED -> supplementDueOn;
            case RECEIVED, UNDER_REVIEW, ACCEPTED -> resultsDueOn;
            case DRAFT, CLOSED -> null;
        };
    }

    /**
     * True when the own last day of a requirement that is not answered is over. Before the first filing the whole order is
     * owed, and {@link #overdue} says so.
     *
     * @param separateDueOn the requirement's own last day, or null
     */
    boolean partOverdue(LocalDate separateDueOn, Instant now) {
        return switch (this) {
            case DRAFT, SERVED, CLOSED -> false;
            case RECEIVED, UNDER_REVIEW, SUPPLEMENT_REQUESTED, ACCEPTED ->
                separateDueOn != null && isAfterDay(now, separateDueOn);
        };
    }

    /** True when an instant is at or after the end (24:00 Asia/Seoul) of a day. */
    public static boolean isAfterDay(Instant instant, LocalDate day) {
        return !instant.isBefore(
                day.plusDays(1).atStartOfDay(BusinessClock.SEOUL).toInstant());
    }
}
