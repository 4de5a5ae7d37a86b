package kr.stability.reporting.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything an edition is compiled from, as it was at the cut-off. Texts are the Korean ones.
 *
 * @param frame number, quarter and times
 * @param incidents that the orders answer, by start
 * @param orders served up to the cut-off, by number
 * @param inspections recorded up to the cut-off
 * @param reforms recorded up to the cut-off, by code
 * @param days what companies ran where on the day of an incident, by incident and company
 * @param addenda what the ministry adds, and for whom it is
 */
public record EditionInputs(
        Frame frame,
        List<IncidentInput> incidents,
        List<OrderInput> orders,
        List<InspectionInput> inspections,
        List<ReformInput> reforms,
        List<IncidentInput.Day> days,
        Addenda addenda) {

    /** Without anything added. */
    public EditionInputs(
            Frame frame,
            List<IncidentInput> incidents,
            List<OrderInput> orders,
            List<InspectionInput> inspections,
            List<ReformInput> reforms,
            List<IncidentInput.Day> days) {
        this(frame, incidents, orders, inspections, reforms, days, Addenda.NONE);
    }

    EditionInputs with(Addenda other) {
        return new EditionInputs(frame, incidents, orders, inspections, reforms, days, other);
    }

    EditionInputs inspected(List<InspectionInput> others) {
        return new EditionInputs(frame, incidents, orders, others, reforms, days, addenda);
    }

    EditionInputs with(List<OrderInput> others) {
        return new EditionInputs(frame, incidents, others, inspections, reforms, days, addenda);
    }

    /** Sums by name, in public those that are shown. Added up at each call: to be asked for once for many names. */
    Map<String, Disclosure.Total> totals() {
        List<Disclosure.Total> all = isPublic() ? addenda.totals() : Totals.of(this, place -> false);
        return all.stream().collect(Collectors.toMap(Disclosure.Total::name, total -> total, (first, same) -> first));
    }

    boolean isPublic() {
        return addenda.audience() == Audience.PUBLIC;
    }

    /**
     * What the edition is called and when it was made.
     *
     * @param number for example {@code 2023-Q1-01}
     * @param quarter year and quarter
     * @param cutOff what came later is not in it
     * @param compiledAt business time of compilation
     */
    public record Frame(String number, Quarter quarter, Instant cutOff, Instant compiledAt) {}
}
