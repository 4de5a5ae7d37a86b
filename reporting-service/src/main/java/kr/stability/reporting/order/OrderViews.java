package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.operator.Operator;

/** Puts together what an order view shows, with a fixed number of queries for any number of orders. */
@ApplicationScoped
class OrderViews {
    private final AnswerFacts.Filings filings;
    private final AnswerFacts.Reviews reviews;
    private final AnswerFacts.Extensions extensions;
    private final AnswerFacts.Answers answers;
    private final AnswerFacts.Results results;
    private final Clock clock;

    OrderViews(
            AnswerFacts.Filings filings,
            AnswerFacts.Reviews reviews,
            AnswerFacts.Extensions extensions,
            AnswerFacts.Answers answers,
            AnswerFacts.Results results,
            Clock clock) {
        this.filings = filings;
        this.reviews = reviews;
        this.extensions = extensions;
        this.answers = answers;
        this.results = results;
        this.clock = clock;
    }

    OrderView of(CorrectiveOrder order) {
        return of(List.of(order)).getFirst();
    }

    List<OrderView> of(Collection<CorrectiveOrder> orders) {
        CorrectiveOrder.readRequirements(orders);
        List<UUID> ids = orders.stream().map(order -> order.id).toList();
        Facts facts = new Facts(
                titles(orders),
                Operator.names(orders.stream().map(order -> order.operatorCode).collect(Collectors.toSet())),
                filings.of(ids),
                reviews.of(ids),
                extensions.of(ids),
                answers.of(withParts(orders)),
                demandedSince(orders),
                results.of(withResults(orders)));
        return orders.stream().map(order -> view(order, facts)).toList();
    }

    private static List<UUID> withParts(Collection<CorrectiveOrder> orders) {
        return orders.stream()
                .filter(order -> order.requirements.stream().anyMatch(one -> one.separateDueOn != null))
                .map(order -> order.id)
                .toList();
    }

    private static List<UUID> withResults(Collection<CorrectiveOrder> orders) {
        return orders.stream()
                .filter(order -> order.resultDueOn != null)
                .map(order -> order.id)
                .toList();
    }

    private record Facts(
            Map<String, Text> incidents,
            Map<String, Text> operators,
            Map<UUID, List<Filing>> filings,
            Map<UUID, List<ReviewFact>> reviews,
            Map<UUID, List<ExtensionView>> extensions,
            Map<UUID, Set<String>> answers,
            Map<UUID, Instant> demandedSince,
            Set<UUID> reported) {}

    /** When amendments last demanded more or else than the letter before them, by order; nothing for the others. */
    private static Map<UUID, Instant> demandedSince(Collection<CorrectiveOrder> orders) {
        Map<UUID, CorrectiveOrder> amended = orders.stream()
                .filter(order -> order.revision > 1)
                .collect(Collectors.toMap(order -> order.id, order -> order));
        return amended.isEmpty()
                ? Map.of()
                : OrderRevision.<OrderRevision>stream("orderId in ?1", amended.keySet())
                        .filter(before -> !amended.get(before.orderId).requirements.stream()
                                .allMatch(before.letter::demands))
                        .collect(Collectors.toMap(
                                before -> before.orderId,
                                before -> before.replacedAt,
                                (one, other) -> one.isAfter(other) ? one : other));
    }

    private static Map<String, Text> titles(Collection<CorrectiveOrder> orders) {
        return Incident.<Incident>list(
                        "code in ?1",
                        orders.stream().map(order -> order.incidentCode).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(incident -> incident.code, incident -> incident.title));
    }

    private OrderView view(CorrectiveOrder order, Facts facts) {
        List<Filing> filed = facts.filings().getOrDefault(order.id, List.of());
        List<ReviewFact> reviewed = facts.reviews().getOrDefault(order.id, List.of());
        OrderStatus status = order.closedAt == null
                ? OrderStatus.of(
                        order.served(), filed, reviewed, facts.demandedSince().get(order.id))
                : OrderStatus.CLOSED;
        OrderView.SupplementView supplement = OrderStatus.lastSent(reviewed)
                .filter(review -> review.outcome() == ReviewFact.Outcome.SUPPLEMENT_REQUIRED)
                .map(OrderView.SupplementView::of)
                .orElse(null);
        boolean reported = facts.reported().contains(order.id);
        List<String> overdueParts = overdueParts(order, status, facts.answers().getOrDefault(order.id, Set.of()));
        return new OrderView(
                order.id,
                order.number,
                order.incidentCode,
                facts.incidents().get(order.incidentCode),
                order.operatorCode,
                facts.operators().get(order.operatorCode),
                order.nature,
                order.issuedBy,
                order.issuedOn,
                order.arrivedOn,
                order.dueOn,
                order.dueDerivation,
                order.period(),
                order.wants.stream().map(Want::valueOf).toList(),
                order.requirements.stream().map(OrderView.RequirementView::of).toList(),
                order.sources,
                status,
                !overdueParts.isEmpty()
                        || status.overdue(
                                order.dueOn,
                                supplement == null ? null : supplement.dueOn(),
                                reported ? null : order.resultDueOn,
                                clock.instant()),
                overdueParts,
                filed.stream().map(OrderView.SubmissionSummary::of).toList(),
                supplement,
                facts.extensions().getOrDefault(order.id, List.of()),
                order.resultPeriod(),
                order.resultDueOn,
                order.resultDerivation,
                reported,
                order.revision,
                order.closedAt,
                order.closedBecause,
                order.version);
    }

    private List<String> overdueParts(CorrectiveOrder order, OrderStatus status, Set<String> answered) {
        return order.requirements.stream()
                .filter(one -> !answered.contains(one.code) && status.partOverdue(one.separateDueOn, clock.instant()))
                .map(one -> one.code)
                .toList();
    }
}
