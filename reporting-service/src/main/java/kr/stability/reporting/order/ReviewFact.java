package kr.stability.reporting.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.Text;

/**
 * A review as far as the order is concerned.
 *
 * @param order the order
 * @param submission the version that was reviewed
 * @param sentAt when it was sent; null while nobody outside the ministry may know its verdicts
 * @param outcome what it says as a whole
 * @param supplementDueOn last day for the supplement, or null
 * @param derivation why it is that day
 * @param items what is to be supplemented
 */
public record ReviewFact(
        UUID order,
        UUID submission,
        Instant sentAt,
        Outcome outcome,
        LocalDate supplementDueOn,
        List<DueDate.Step> derivation,
        List<SupplementItem> items) {

    /** What a review says as a whole. */
    public enum Outcome {
        /** Every requirement is accepted. */
        ACCEPTED,
        /** At least one requirement needs a supplement. */
        SUPPLEMENT_REQUIRED,
        /** Guidance, and nothing to supplement. */
        GUIDANCE
    }

    /** One requirement to be supplemented, and what is missing. */
    public record SupplementItem(String requirement, Text text) {}
}
