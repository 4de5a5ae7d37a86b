package kr.stability.reporting.edition;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.reporting.backtest.IncidentInventory;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.inspection.Inspection;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.narrative.Paragraph;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.Letter;
import kr.stability.reporting.order.OrderView;
import kr.stability.reporting.order.Priority;
import kr.stability.reporting.order.ReviewFact;
import kr.stability.reporting.reform.Reform;
import kr.stability.reporting.release.Release;

/** Copies rows of the register into plain inputs of an edition. */
final class EntityInputs {
    private EntityInputs() {}

    static IncidentInput incident(Incident is) {
        return new IncidentInput(
                is.id.toString(),
                is.code,
                is.title.ko(),
                is.cause.ko(),
                is.siteCode,
                is.startedAt,
                is.timeline,
                is.outages.stream()
                        .map(o -> new IncidentInput.Outage(
                                o.operatorCode, o.service, o.beganAt, o.endedAt, o.partial, o.sources, o.illustrative))
                        .toList(),
                is.claims,
                is.sources,
                is.illustrative);
    }

    /** An order in the words of the letter that stood. */
    static OrderInput.Letter letter(CorrectiveOrder order, Letter letter, Text operator) {
        return new OrderInput.Letter(
                order.id.toString(),
                order.number,
                order.incidentCode,
                order.operatorCode,
                operator.ko(),
                order.nature,
                letter.issuedBy().ko(),
                letter.arrivedOn(),
                letter.dueOn(),
                letter.dueDerivation(),
                letter.wants(),
                order.sources);
    }

    static OrderInput.Requirement requirement(OrderView.RequirementView is) {
        return new OrderInput.Requirement(
                is.code(),
                is.category(),
                is.stage(),
                is.priority() == Priority.FIRST,
                is.text().ko());
    }

    static Stream<OrderInput.Supplement> supplements(ReviewFact review, Map<UUID, OrderInput.Filing> filings) {
        OrderInput.Filing filing = filings.get(review.submission());
        return review.items().stream()
                .map(item -> new OrderInput.Supplement(
                        reviewId(review),
                        filing.version(),
                        item.requirement(),
                        item.text().ko(),
                        Say.day(review.sentAt()),
                        review.supplementDueOn()));
    }

    /** A sent review is known by the version that it is about and the instant at which it was sent. */
    static String reviewId(ReviewFact review) {
        return review.submission() + "@" + review.sentAt();
    }

    /** With what had been done about it up to the cut-off. */
    static InspectionInput inspection(Inspection is, Instant cutOff) {
        return new InspectionInput(
                is.id.toString(),
                is.operatorCode,
                is.orderId.toString(),
                is.requirementCode,
                is.measureCode,
                is.laws,
                is.site,
                is.inspectedOn,
                is.result,
                is.text.ko(),
                is.illustrative,
                is.steps.stream()
                        .filter(step -> !step.takenAt.isAfter(cutOff))
                        .map(step -> new InspectionInput.FollowUp(step.status, step.dueOn, step.text.ko()))
                        .toList());
    }

    /** As it stood at the cut-off. */
    static ReformInput reform(Reform is, Instant cutOff) {
        return new ReformInput(
                is.id.toString(),
                is.code,
                is.text.ko(),
                is.law,
                is.leadDepartment,
                is.scheduledOnAt(cutOff),
                is.statusAt(cutOff),
                is.sources);
    }

    static Addenda.Paragraph paragraph(Paragraph is) {
        return new Addenda.Paragraph(
                is.id.toString(),
                is.place,
                is.text,
                is.citations,
                is.statementBy,
                is.restricted,
                is.writtenBy.name(),
                is.writtenAt);
    }

    static Addenda.Release release(Release is) {
        return new Addenda.Release(
                is.id.toString(),
                is.orderId.toString(),
                is.submissionId.toString(),
                is.part,
                is.code,
                is.reference,
                is.releasedBy.name(),
                is.releasedAt);
    }

    static IncidentInput.Day day(IncidentInventory is) {
        return new IncidentInput.Day(
                is.id.toString(), is.incidentCode, is.operatorCode, is.content, is.sources, is.illustrative);
    }
}
