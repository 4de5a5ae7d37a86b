package kr.stability.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.stability.reporting.backtest.IncidentInventory;
import kr.stability.reporting.incident.DamageClaims;
import kr.stability.reporting.incident.TimelineEvent;
import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.DueDate;
import kr.stability.reporting.order.Nature;
import kr.stability.reporting.order.Stage;
import kr.stability.reporting.order.Want;
import kr.stability.reporting.plan.ImprovementPlan;

/**
 * Everything an edition is compiled from, as it was at the cut-off. Texts are the Korean ones.
 *
 * @param frame number, quarter and times
 * @param incidents that the orders answer, by start
 * @param orders served up to the cut-off, by number
 * @param inspections recorded up to the cut-off
 * @param reforms recorded up to the cut-off, by code
 * @param days what companies ran where on the day of an incident, by incident and company
 */
public record EditionInputs(
        Frame frame,
        List<Incident> incidents,
        List<Order> orders,
        List<Inspection> inspections,
        List<Reform> reforms,
        List<Day> days) {

    /**
     * What the edition is called and when it was made.
     *
     * @param number for example {@code 2023-Q1-01}
     * @param quarter year and quarter
     * @param cutOff what came later is not in it
     * @param compiledAt business time of compilation
     */
    public record Frame(String number, Quarter quarter, Instant cutOff, Instant compiledAt) {}

    /** An incident with its outages; see the entity of that name. */
    public record Incident(
            String id,
            String code,
            String title,
            String cause,
            String site,
            Instant startedAt,
            List<TimelineEvent> timeline,
            List<Outage> outages,
            List<DamageClaims> claims,
            List<String> sources,
            boolean illustrative) {}

    /** One service down from one instant to another; {@code operator} is a code. */
    public record Outage(
            String operator,
            String service,
            Instant from,
            Instant to,
            boolean partial,
            List<String> sources,
            boolean illustrative) {

        /** Whole minutes. */
        public long minutes() {
            return java.time.Duration.between(from, to).toMinutes();
        }
    }

    /** An order as served, with what was filed and what was accepted. */
    public record Order(
            Letter letter,
            List<Requirement> requirements,
            List<Filing> filings,
            List<Supplement> supplements,
            Optional<Accepted> accepted) {

        /** Code of the company. */
        public String operator() {
            return letter.operator();
        }

        /** Name of the company. */
        public String operatorName() {
            return letter.operatorName();
        }
    }

    /** The order itself: whom it was served on, when, and why it is due when it is. */
    public record Letter(
            String id,
            String number,
            String incident,
            String operator,
            String operatorName,
            Nature nature,
            String issuedBy,
            LocalDate arrivedOn,
            LocalDate dueOn,
            List<DueDate.Step> derivation,
            List<Want> wants,
            List<String> sources) {}

    /** One thing demanded. */
    public record Requirement(String code, Category category, Stage stage, boolean first, String text) {}

    /** One version filed up to the cut-off. */
    public record Filing(
            String id, int version, String receipt, Instant filedAt, Instant receivedAt, boolean late, String sha256) {}

    /** One thing that a sent review asked to be supplemented. */
    public record Supplement(
            String review, int version, String requirement, String text, LocalDate askedOn, LocalDate dueOn) {}

    /**
     * The latest version that a sent review accepts completely.
     *
     * @param filing that version
     * @param review id of the review
     * @param sentAt when the review was sent
     * @param plan as filed
     */
    public record Accepted(Filing filing, String review, Instant sentAt, ImprovementPlan plan) {

        /** True when the company says that the plan contains example values. */
        public boolean illustrative() {
            return Boolean.TRUE.equals(plan.illustrative());
        }
    }

    /** A result of an inspection; {@code order} is an id. */
    public record Inspection(
            String id,
            String operator,
            String order,
            String requirement,
            String site,
            LocalDate on,
            InspectionResult result,
            String text,
            boolean illustrative) {}

    /** A change of law or process; law, department and day may be null. */
    public record Reform(
            String id, String code, String text, String law, String department, LocalDate on, List<String> sources) {}

    /** What a company ran where when an incident began; {@code incident} and {@code operator} are codes. */
    public record Day(
            String id,
            String incident,
            String operator,
            IncidentInventory.Content content,
            List<String> sources,
            boolean illustrative) {}
}
