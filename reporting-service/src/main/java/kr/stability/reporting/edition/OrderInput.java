package kr.stability.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.DueDate;
import kr.stability.reporting.order.Nature;
import kr.stability.reporting.order.Stage;
import kr.stability.reporting.order.Want;
import kr.stability.reporting.plan.ImprovementPlan;

/** An order as served, with what was filed, what was accepted and what was reported since. */
public record OrderInput(
        Letter letter,
        List<Requirement> requirements,
        List<Filing> filings,
        List<Supplement> supplements,
        Optional<Accepted> accepted,
        List<ReportInput> reports) {

    /** Nothing reported yet. */
    public OrderInput(
            Letter letter,
            List<Requirement> requirements,
            List<Filing> filings,
            List<Supplement> supplements,
            Optional<Accepted> accepted) {
        this(letter, requirements, filings, supplements, accepted, List.of());
    }

    OrderInput reporting(List<ReportInput> others) {
        return new OrderInput(letter, requirements, filings, supplements, accepted, others);
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
    OrderInput redacted(ImprovementPlan plan, boolean withoutHashes) {
        UnaryOperator<Filing> shown = filing -> withoutHashes ? filing.withoutHash() : filing;
        return new OrderInput(
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
}
