package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.backtest.IncidentInventory;
import kr.stability.reporting.evidence.Evidence;
import kr.stability.reporting.implementation.ProgressAt;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.inspection.Inspection;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.narrative.Citation;
import kr.stability.reporting.narrative.Paragraph;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.order.AnswerFacts;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.Filing;
import kr.stability.reporting.order.LettersAt;
import kr.stability.reporting.order.ReviewFact;
import kr.stability.reporting.reform.Reform;
import kr.stability.reporting.release.Release;
import kr.stability.reporting.submission.FiledPlans;
import kr.stability.reporting.submission.Submission;

/** Reads what stood in the register at a cut-off, with a fixed number of queries. */
@ApplicationScoped
class EditionInputsLoader {
    private final AnswerFacts.Filings filings;
    private final AnswerFacts.Reviews reviews;
    private final FiledPlans plans;
    private final ProgressAt progress;
    private final LettersAt letters;

    EditionInputsLoader(
            AnswerFacts.Filings filings,
            AnswerFacts.Reviews reviews,
            FiledPlans plans,
            ProgressAt progress,
            LettersAt letters) {
        this.letters = letters;
        this.progress = progress;
        this.filings = filings;
        this.reviews = reviews;
        this.plans = plans;
    }

    /** Everything up to the cut-off of the frame. */
    @Transactional(Transactional.TxType.MANDATORY)
    EditionInputs load(EditionInputs.Frame frame) {
        Instant cutOff = frame.cutOff();
        List<CorrectiveOrder> orders = CorrectiveOrder.arrivedBy(cutOff);
        Answers answers = answers(orders, cutOff);
        List<OrderInput> filled =
                reported(orders.stream().map(order -> answers.fill(order)).toList(), cutOff);
        return new EditionInputs(
                frame,
                incidents(orders),
                filled,
                Inspection.upTo(cutOff).stream()
                        .map(is -> EntityInputs.inspection(is, cutOff))
                        .toList(),
                Reform.upTo(cutOff).stream()
                        .map(is -> EntityInputs.reform(is, cutOff))
                        .toList(),
                days(orders, cutOff),
                addenda(frame, orders));
    }

    private List<OrderInput> reported(List<OrderInput> orders, Instant cutOff) {
        List<UUID> accepted = orders.stream()
                .flatMap(order -> order.accepted().stream())
                .map(is -> UUID.fromString(is.filing().id()))
                .toList();
        Map<String, List<ReportInput>> reports = Reports.of(progress.standing(accepted, cutOff));
        return orders.stream()
                .map(order ->
                        order.reporting(reports.getOrDefault(order.letter().id(), List.of())))
                .toList();
    }

    private static Addenda addenda(EditionInputs.Frame frame, List<CorrectiveOrder> orders) {
        List<Addenda.Paragraph> narrative = Paragraph.ofQuarter(frame.quarter().toString()).stream()
                .map(EntityInputs::paragraph)
                .toList();
        return Addenda.of(
                narrative,
                evidence(narrative, frame.cutOff()),
                Release.upTo(
                                frame.cutOff(),
                                orders.stream().map(order -> order.id).toList())
                        .stream()
                        .map(EntityInputs::release)
                        .toList(),
                StabilityPlanEdition.allPublished().stream()
                        .flatMap(edition -> Snapshot.read(edition.snapshot).shown())
                        .distinct()
                        .toList());
    }

    private static List<Addenda.File> evidence(List<Addenda.Paragraph> narrative, Instant cutOff) {
        Set<String> cited = narrative.stream()
                .flatMap(paragraph -> paragraph.citations().stream())
                .filter(citation -> citation.kind() == Citation.Kind.EVIDENCE)
                .map(Citation::id)
                .collect(Collectors.toSet());
        return Evidence.<Evidence>list("sha256 in ?1 and receivedAt <= ?2 order by sha256, id", cited, cutOff).stream()
                .map(file -> new Addenda.File(file.sha256, file.operatorCode, file.receivedAt))
                .toList();
    }

    private static List<IncidentInput> incidents(List<CorrectiveOrder> orders) {
        return Incident.<Incident>list("code in ?1 order by startedAt, code", incidentsOf(orders)).stream()
                .map(EntityInputs::incident)
                .toList();
    }

    private static List<IncidentInput.Day> days(List<CorrectiveOrder> orders, Instant cutOff) {
        return IncidentInventory.latest(incidentsOf(orders), cutOff).stream()
                .map(EntityInputs::day)
                .toList();
    }

    private static Set<String> incidentsOf(List<CorrectiveOrder> orders) {
        return orders.stream().map(order -> order.incidentCode).collect(Collectors.toSet());
    }

    private Answers answers(List<CorrectiveOrder> orders, Instant cutOff) {
        List<UUID> ids = orders.stream().map(order -> order.id).toList();
        Map<UUID, List<Filing>> filed = filings.at(cutOff, ids);
        Map<UUID, List<ReviewFact>> sent = reviews.of(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(review -> review.sentAt() != null
                                        && !review.sentAt().isAfter(cutOff))
                                .toList()));
        Map<UUID, Submission> submissions = Submission.<Submission>list(
                        "id in ?1",
                        filed.values().stream()
                                .flatMap(Collection::stream)
                                .map(Filing::id)
                                .toList())
                .stream()
                .collect(Collectors.toMap(submission -> submission.id, submission -> submission));
        Map<String, Text> names =
                Operator.names(orders.stream().map(order -> order.operatorCode).collect(Collectors.toSet()));
        return new Answers(letters.at(cutOff, orders), names, filed, sent, submissions, plans.of(accepted(sent)));
    }

    private static List<UUID> accepted(Map<UUID, List<ReviewFact>> sent) {
        return sent.values().stream()
                .flatMap(List::stream)
                .filter(review -> review.outcome() == ReviewFact.Outcome.ACCEPTED)
                .map(ReviewFact::submission)
                .distinct()
                .toList();
    }

    /** True when an edition could be compiled: at least one plan is accepted. */
    static boolean hasPlan(EditionInputs in) {
        return in.orders().stream().map(OrderInput::accepted).anyMatch(Optional::isPresent);
    }
}
