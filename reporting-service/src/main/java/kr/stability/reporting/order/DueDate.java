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

    /** The step by which a granted extension (기한연장) put the day off. */
    static final String EXTENSION = "기한연장";

    /** The step that says which day is the last one; every derivation has it. */
    static final String LAST_DAY = "민법 159";

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

    /** As it was before the last extension; the same when there was none. */
    DueDate beforeLastExtension() {
        int last = derivation.stream().map(Step::rule).toList().lastIndexOf(EXTENSION);
        if (last < 1) {
            return this;
        }
        List<Step> steps = derivation.subList(0, last);
        return steps.reversed().stream()
                .filter(step -> step.rule().equals(LAST_DAY))
                .findFirst()
                .map(step -> new DueDate(step.on(), steps))
                .orElse(this);
    }

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
