package kr.stability.reporting.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.inspection.Inspection;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.Want;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.reform.Reform;
import kr.stability.reporting.review.AcceptedSubmissions;
import kr.stability.reporting.review.Review;
import kr.stability.reporting.review.Verdict;
import kr.stability.reporting.submission.Submission;

/** Reads everything that an edition is compiled from as it was at the cut-off, with a fixed number of queries. */
@ApplicationScoped
public class EditionInputsLoader {
    private final AcceptedSubmissions accepted;
    private final ObjectMapper mapper;
    private final Clock clock;

    EditionInputsLoader(AcceptedSubmissions accepted, ObjectMapper mapper, Clock clock) {
        this.accepted = accepted;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The inputs at a cut-off; call it in a transaction. */
    EditionInputs load(EditionInputs.Frame frame) {
        Instant cutOff = frame.cutOff();
        LocalDate lastDay = LocalDate.ofInstant(cutOff, clock.getZone());
        List<CorrectiveOrder> orders = CorrectiveOrder.list("arrivedOn <= ?1 order by number", lastDay);
        return new EditionInputs(
                frame, incidents(orders), orders(orders, cutOff), inspections(cutOff), reforms(cutOff));
    }

    private static List<EditionInputs.Incident> incidents(List<CorrectiveOrder> orders) {
        List<String> codes =
                orders.stream().map(order -> order.incidentCode).distinct().toList();
        return Incident.<Incident>list("code in ?1 order by startedAt, code", codes).stream()
                .map(EditionInputsLoader::incident)
                .toList();
    }

    private static EditionInputs.Incident incident(Incident incident) {
        return new EditionInputs.Incident(
                incident.id.toString(),
                incident.code,
                incident.title.ko(),
                incident.cause.ko(),
                incident.siteCode,
                incident.startedAt,
                List.copyOf(incident.timeline),
                incident.outages.stream()
                        .map(outage -> new EditionInputs.Outage(
                                outage.operatorCode,
                                outage.service,
                                outage.beganAt,
                                outage.endedAt,
                                outage.partial,
                                List.copyOf(outage.sources),
                                outage.illustrative))
                        .toList(),
                List.copyOf(incident.claims),
                List.copyOf(incident.sources),
                incident.illustrative);
    }

    private List<EditionInputs.Order> orders(List<CorrectiveOrder> orders, Instant cutOff) {
        List<UUID> ids = orders.stream().map(order -> order.id).toList();
        Map<String, String> names = Operator.<Operator>streamAll()
                .collect(Collectors.toMap(operator -> operator.code, operator -> operator.name.ko()));
        Map<UUID, List<Submission>> filings =
                Submission.<Submission>list("orderId in ?1 and receivedAt <= ?2 order by version", ids, cutOff).stream()
                        .collect(Collectors.groupingBy(submission -> submission.orderId));
        Map<UUID, List<Review>> reviews =
                Review.<Review>list("orderId in ?1 and sentAt <= ?2 order by sentAt, id", ids, cutOff).stream()
                        .collect(Collectors.groupingBy(review -> review.orderId));
        Map<UUID, Submission> answers = accepted.at(cutOff).stream()
                .collect(Collectors.toMap(submission -> submission.orderId, Function.identity()));
        return orders.stream()
                .map(order -> order(
                        letter(order, names.get(order.operatorCode)),
                        order,
                        filings.getOrDefault(order.id, List.of()),
                        new Answer(
                                Optional.ofNullable(answers.get(order.id)), reviews.getOrDefault(order.id, List.of()))))
                .toList();
    }

    private record Answer(Optional<Submission> accepted, List<Review> reviews) {}

    private EditionInputs.Order order(
            EditionInputs.Letter letter, CorrectiveOrder order, List<Submission> filings, Answer answer) {
        Map<UUID, Integer> versions = filings.stream().collect(Collectors.toMap(filing -> filing.id, f -> f.version));
        return new EditionInputs.Order(
                letter,
                order.requirements.stream()
                        .map(demand -> new EditionInputs.Requirement(
                                demand.code, demand.category, demand.stage, demand.priority != null, demand.text.ko()))
                        .toList(),
                filings.stream().map(EditionInputsLoader::filing).toList(),
                answer.reviews().stream()
                        .flatMap(review -> supplements(review, versions.getOrDefault(review.submissionId, 0)).stream())
                        .toList(),
                answer.accepted().map(submission -> accepted(submission, answer.reviews())));
    }

    private static EditionInputs.Letter letter(CorrectiveOrder order, String operatorName) {
        return new EditionInputs.Letter(
                order.id.toString(),
                order.number,
                order.incidentCode,
                order.operatorCode,
                operatorName,
                order.nature,
                order.issuedBy.ko(),
                order.arrivedOn,
                order.dueOn,
                List.copyOf(order.dueDerivation),
                order.wants.stream().map(Want::valueOf).toList(),
                List.copyOf(order.sources));
    }

    private static EditionInputs.Filing filing(Submission submission) {
        return new EditionInputs.Filing(
                submission.id.toString(),
                submission.version,
                submission.receiptNumber,
                submission.filedAt,
                submission.receivedAt,
                submission.late,
                submission.contentSha256);
    }

    private List<EditionInputs.Supplement> supplements(Review review, int version) {
        return review.findings.stream()
                .filter(finding -> finding.verdict == Verdict.SUPPLEMENT_REQUIRED)
                .map(finding -> new EditionInputs.Supplement(
                        review.id.toString(),
                        version,
                        finding.requirementCode,
                        finding.text.ko(),
                        LocalDate.ofInstant(review.sentAt, clock.getZone()),
                        review.supplementDueOn))
                .toList();
    }

    private EditionInputs.Accepted accepted(Submission submission, List<Review> reviews) {
        Review last = reviews.stream()
                .filter(review -> review.submissionId.equals(submission.id))
                .toList()
                .getLast();
        return new EditionInputs.Accepted(filing(submission), last.id.toString(), last.sentAt, plan(submission));
    }

    private ImprovementPlan plan(Submission submission) {
        try {
            return mapper.readValue(submission.canonicalContent, ImprovementPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException("submission " + submission.id + " cannot be read back", e);
        }
    }

    private static List<EditionInputs.Inspection> inspections(Instant cutOff) {
        return Inspection.upTo(cutOff).stream()
                .map(one -> new EditionInputs.Inspection(
                        one.id.toString(),
                        one.operatorCode,
                        one.orderId.toString(),
                        one.requirementCode,
                        one.site,
                        one.inspectedOn,
                        one.result,
                        one.text.ko(),
                        one.illustrative))
                .toList();
    }

    private static List<EditionInputs.Reform> reforms(Instant cutOff) {
        return Reform.upTo(cutOff).stream()
                .map(reform -> new EditionInputs.Reform(
                        reform.id.toString(),
                        reform.code,
                        reform.text.ko(),
                        reform.law,
                        reform.leadDepartment,
                        reform.scheduledOn,
                        List.copyOf(reform.sources)))
                .toList();
    }
}
