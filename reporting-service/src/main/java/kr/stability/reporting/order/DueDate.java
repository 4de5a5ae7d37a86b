package kr.stability.reporting.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A due date and why it is that day.
 *
 * @param dueOn last day, Asia/Seoul; ends at 24:00
 * @param derivation the steps, to be printed wherever the date is shown
 */
public record DueDate(LocalDate dueOn, List<Step> derivation) {

    /** Copies the steps. */
    public DueDate {
        Objects.requireNonNull(dueOn, "dueOn");
        derivation = List.copyOf(derivation);
    }

    /**
     * One step of the derivation.
     *
     * @param rule article or source of the rule, such as {@code 민법 157}, see {@link LegalPeriod}
     * @param on the day that this step is about, or null
     * @param text one sentence that needs no knowledge of the law
     */
    @Schema(name = "DerivationStep")
    public record Step(String rule, @Schema(nullable = true) LocalDate on, Text text) {}

    /** The same day with one more remark. */
    public DueDate with(Step remark) {
        return new DueDate(
                dueOn, Stream.concat(derivation.stream(), Stream.of(remark)).toList());
    }

    /** A later due date that takes the place of this one: both derivations, with the reason between them. */
    public DueDate replacedBy(Step reason, DueDate next) {
        List<Step> steps = Stream.of(derivation.stream(), Stream.of(reason), next.derivation.stream())
                .flatMap(part -> part)
                .toList();
        return new DueDate(next.dueOn, steps);
    }
}
