package kr.stability.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kr.stability.reporting.backtest.IncidentInventory;
import kr.stability.reporting.implementation.MilestoneState;
import kr.stability.reporting.incident.DamageClaims;
import kr.stability.reporting.incident.TimelineEvent;
import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.inspection.InspectionStatus;
import kr.stability.reporting.narrative.Citation;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.DueDate;
import kr.stability.reporting.order.Nature;
import kr.stability.reporting.order.Stage;
import kr.stability.reporting.order.Want;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Measure;
import kr.stability.reporting.plan.PlanPart;
import kr.stability.reporting.reform.ReformStatus;

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
        List<Incident> incidents,
        List<Order> orders,
        List<Inspection> inspections,
        List<Reform> reforms,
        List<Day> days,
        Addenda addenda) {

    /** Without anything added. */
    public EditionInputs(
            Frame frame,
            List<Incident> incidents,
            List<Order> orders,
            List<Inspection> inspections,
            List<Reform> reforms,
            List<Day> days) {
        this(frame, incidents, orders, inspections, reforms, days, Addenda.NONE);
    }

    EditionInputs with(Addenda other) {
        return new EditionInputs(frame, incidents, orders, inspections, reforms, days, other);
    }

    EditionInputs inspected(List<Inspection> others) {
        return new EditionInputs(frame, incidents, orders, others, reforms, days, addenda);
    }

    EditionInputs with(List<Order> others) {
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
     * What stands beside the register.
     *
     * @param audience for whom the edition is
     * @param narrative paragraphs in the order in which they are read
     * @param evidence files that paragraphs cite
     * @param releases what companies released up to the cut-off
     * @param before totals that earlier public editions show
     * @param held what is marked confidential; known once the audience is
     * @param totals sums that the public edition shows; empty in the restricted one, which shows all
     */
    public record Addenda(
            Audience audience,
            List<Paragraph> narrative,
            List<File> evidence,
            List<Release> releases,
            List<Disclosure.Total> before,
            List<Held> held,
            List<Disclosure.Total> totals) {
        static final Addenda NONE = of(List.of(), List.of(), List.of(), List.of());

        static Addenda of(
                List<Paragraph> narrative, List<File> evidence, List<Release> releases, List<Disclosure.Total> before) {
            return new Addenda(Audience.RESTRICTED, narrative, evidence, releases, before, List.of(), List.of());
        }

        Addenda shown(Audience to, List<Held> marked, List<Disclosure.Total> sums) {
            return new Addenda(to, narrative, evidence, releases, before, marked, sums);
        }

        Addenda telling(List<Paragraph> some) {
            return new Addenda(audience, some, evidence, releases, before, held, totals);
        }
    }

    /** A paragraph; see the entity of that name. */
    public record Paragraph(
            String id,
            Place place,
            String text,
            List<Citation> citations,
            String statementBy,
            boolean restricted,
            String writtenBy,
            Instant writtenAt) {}

    /** A file that a paragraph cites; {@code operator} is a code. */
    public record File(String sha256, String operator, Instant receivedAt) {}

    /** What a company released; see the entity of that name. {@code order} and {@code filing} are ids. */
    public record Release(
            String id,
            String order,
            String filing,
            PlanPart part,
            String code,
            String reference,
            String by,
            Instant at) {}

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

    /** An order as served, with what was filed, what was accepted and what was reported since. */
    public record Order(
            Letter letter,
            List<Requirement> requirements,
            List<Filing> filings,
            List<Supplement> supplements,
            Optional<Accepted> accepted,
            List<Report> reports) {

        /** Nothing reported yet. */
        public Order(
                Letter letter,
                List<Requirement> requirements,
                List<Filing> filings,
                List<Supplement> supplements,
                Optional<Accepted> accepted) {
            this(letter, requirements, filings, supplements, accepted, List.of());
        }

        Order reporting(List<Report> others) {
            return new Order(letter, requirements, filings, supplements, accepted, others);
        }

        /** Code of the company. */
        public String operator() {
            return letter.operator();
        }

        /** Name of the company. */
        public String operatorName() {
            return letter.operatorName();
        }

        /** True for a filing after which a later version was accepted. */
        boolean replaced(String filing) {
            return accepted.stream()
                    .anyMatch(is -> filings.stream()
                            .anyMatch(other -> other.id().equals(filing)
                                    && other.version() < is.filing().version()));
        }

        /** With another plan in the place of the accepted one; hashes of what is not wholly shown are left out. */
        Order redacted(ImprovementPlan plan, boolean withoutHashes) {
            UnaryOperator<Filing> shown = filing -> withoutHashes ? filing.withoutHash() : filing;
            return new Order(
                    letter,
                    requirements,
                    filings.stream().map(shown).toList(),
                    supplements,
                    accepted.map(is -> new Accepted(shown.apply(is.filing()), is.review(), is.sentAt(), plan)),
                    reports.stream()
                            .map(report -> report.shownIn(plan))
                            .filter(report -> !report.entries().isEmpty())
                            .toList());
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
            String id, int version, String receipt, Instant filedAt, Instant receivedAt, boolean late, String sha256) {

        /** The hash would let somebody who knows the rest of a plan try out what it keeps confidential. */
        Filing withoutHash() {
            return new Filing(id, version, receipt, filedAt, receivedAt, late, null);
        }
    }

    /**
     * A monthly report (이행현황) with those of its entries that nothing later takes the place of.
     *
     * @param month for example {@code 2023-02}
     */
    public record Report(String id, String month, int revision, Instant reportedAt, List<Reported> entries) {

        /** Without what is said of milestones that a plan keeps to itself. */
        Report shownIn(ImprovementPlan plan) {
            return new Report(
                    id,
                    month,
                    revision,
                    reportedAt,
                    entries.stream()
                            .filter(entry -> plan.measures().stream().anyMatch(entry::shownIn))
                            .toList());
        }
    }

    /** What a report says of one milestone; days may be null. {@code index} is its place in the report, from 0. */
    public record Reported(
            int index, String measure, String milestone, MilestoneState state, LocalDate dueOn, LocalDate achievedOn) {

        boolean about(String ofMeasure, String code) {
            return measure.equals(ofMeasure) && milestone.equals(code);
        }

        private boolean shownIn(Measure of) {
            return of.milestones().stream()
                    .anyMatch(step -> about(of.code(), step.code()) && !Redaction.emptied(step.confidential()));
        }
    }

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

    /** A result of an inspection; {@code order} is an id; measure and site may be null. */
    public record Inspection(
            String id,
            String operator,
            String order,
            String requirement,
            String measure,
            List<String> laws,
            String site,
            LocalDate on,
            InspectionResult result,
            String text,
            boolean illustrative,
            List<FollowUp> followUps) {

        /** True when what was found is still to be put right. */
        boolean open() {
            return result != InspectionResult.VERIFIED
                    && (followUps.isEmpty() || followUps.getLast().status() != InspectionStatus.RESOLVED);
        }

        /** The measure is not named where its plan keeps it confidential. */
        Inspection withoutMeasure() {
            return new Inspection(
                    id, operator, order, requirement, null, laws, site, on, result, text, illustrative, followUps);
        }
    }

    /** What was done about an inspection; the day is for a follow-up only, else null. */
    public record FollowUp(InspectionStatus status, LocalDate dueOn, String text) {}

    /** A change of law or process as it stood; law, department and day may be null. {@code on} is the day said last. */
    public record Reform(
            String id,
            String code,
            String text,
            String law,
            String department,
            LocalDate on,
            ReformStatus status,
            List<String> sources) {}

    /** What a company ran where when an incident began; {@code incident} and {@code operator} are codes. */
    public record Day(
            String id,
            String incident,
            String operator,
            IncidentInventory.Content content,
            List<String> sources,
            boolean illustrative) {}
}
