package kr.stability.reporting.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a company was told to do and what it promised, as data, for formats that programs read. Days are ISO 8601.
 *
 * @param order id of the order
 * @param orderNumber its human number
 * @param operator code of the company
 * @param operatorName name of the company
 * @param requirements everything demanded
 * @param measures of the accepted plan; empty while none is accepted
 */
public record Commitment(
        String order,
        String orderNumber,
        String operator,
        String operatorName,
        List<Demand> requirements,
        List<Action> measures) {

    /** Nobody changes the lists afterwards. */
    public Commitment {
        requirements = List.copyOf(requirements);
        measures = List.copyOf(measures);
    }

    /** One thing demanded. */
    public record Demand(String code, String text) {}

    /**
     * A measure; description and end may be null.
     *
     * @param endsOn last day on which something is due or was achieved, as reported last
     */
    public record Action(
            String code,
            List<String> requirements,
            boolean done,
            String title,
            String description,
            String endsOn,
            List<Step> steps) {

        boolean answers(Demand demand) {
            return requirements.contains(demand.code());
        }
    }

    /**
     * A milestone; days may be null.
     *
     * @param dueOn as filed
     * @param achievedOn as filed or reported
     * @param currentDueOn as reported last, where that is another day
     */
    public record Step(
            String code,
            String title,
            String dueOn,
            String achievedOn,
            @JsonInclude(JsonInclude.Include.NON_NULL) String currentDueOn) {}

    static List<Commitment> of(EditionInputs in) {
        return in.orders().stream().map(order -> of(order, in)).toList();
    }

    /** The measures that answer a requirement. */
    List<Action> answering(Demand demand) {
        return measures.stream().filter(measure -> measure.answers(demand)).toList();
    }

    private static Commitment of(OrderInput order, EditionInputs in) {
        return new Commitment(
                order.letter().id(),
                order.letter().number(),
                order.operator(),
                order.operatorName(),
                order.requirements().stream()
                        .map(demand -> new Demand(demand.code(), demand.text()))
                        .toList(),
                Promise.of(order).stream().map(promise -> action(promise, in)).toList());
    }

    private static Action action(Promise promise, EditionInputs in) {
        var measure = promise.measure();
        return new Action(
                measure.code(),
                measure.requirements(),
                promise.done(),
                promise.title(),
                measure.description() == null ? null : measure.description().ko(),
                iso(Standing.of(promise, in).end()),
                PlannedStep.of(promise).stream().map(Commitment::step).toList());
    }

    private static Step step(PlannedStep is) {
        var filed = is.milestone();
        boolean moved = !Objects.equals(filed.dueOn(), is.due());
        return new Step(
                filed.code(), filed.title().ko(), iso(filed.dueOn()), iso(is.achieved()), moved ? iso(is.due()) : null);
    }

    private static String iso(LocalDate day) {
        return Objects.toString(day, null);
    }
}
