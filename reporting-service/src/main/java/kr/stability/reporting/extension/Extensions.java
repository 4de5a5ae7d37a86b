package kr.stability.reporting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.AnswerFacts;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.ExtensionView;
import kr.stability.reporting.order.Orders;
import kr.stability.reporting.order.Requirement;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.web.Precondition;

/** Takes requests for more time and carries out what the ministry decides. */
@ApplicationScoped
public class Extensions {
    private static final int LONGEST_DAYS = 366;

    private final Orders orders;
    private final AnswerFacts.Filings filings;
    private final OperatorScope scope;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    Extensions(
            Orders orders,
            AnswerFacts.Filings filings,
            OperatorScope scope,
            Ledger ledger,
            CurrentActor actor,
            Clock clock) {
        this.orders = orders;
        this.filings = filings;
        this.scope = scope;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Asks for more time.
     *
     * @throws Problem {@code not-found} when the order is another company's; {@code invalid-request} with the fields;
     *     {@code conflict} when the order is closed, has been answered or its last day is over; {@code already-exists} when such a
     *     request is open
     */
    @Transactional
    ExtensionView ask(UUID orderId, OrderExtensionResource.AskRequest asked) {
        CorrectiveOrder order = scope.check(orders.locked(orderId).orElse(null));
        Orders.notClosed(order);
        if (asked.requirement() == null) {
            stillOwed(order);
        } else {
            separable(order, asked.requirement());
        }
        within(order, asked.requirement(), asked.until());
        notOpen(order, asked.requirement());
        ExtensionRequest request = new ExtensionRequest();
        request.orderId = order.id;
        request.operatorCode = order.operatorCode;
        request.requirementCode = asked.requirement();
        request.askedUntil = asked.until();
        request.reason = asked.reason();
        request.requestedAt = clock.instant();
        request.requestedBy = actor.get();
        request.persistAndFlush();
        ledger.record(Act.EXTENSION_REQUESTED, request.id);
        return request.view();
    }

    /**
     * Grants or refuses.
     *
     * @throws Problem {@code conflict} when it was decided before, or is granted for an order that is closed;
     *     {@code invalid-request} when the day does not fit
     */
    @Transactional
    ExtensionView decide(UUID id, String ifMatch, ExtensionResource.DecisionRequest decision) {
        ExtensionRequest request =
                ExtensionRequest.<ExtensionRequest>findByIdOptional(id).orElseThrow(Problem::notFound);
        CorrectiveOrder order = orders.locked(request.orderId).orElseThrow(Problem::notFound);
        ExtensionRequest.getEntityManager().refresh(request);
        Precondition.ifGiven(ifMatch, request.version);
        if (!request.open()) {
            throw Problem.of(ProblemType.CONFLICT, "이미 결정한 요청입니다.", "The request has been decided.");
        }
        LocalDate until = until(request, decision);
        if (until != null) {
            Orders.notClosed(order);
            within(order, request.requirementCode, until);
            orders.extend(order, request.requirementCode, until, decision.text());
        }
        request.decide(until, decision.text(), actor.get(), clock.instant());
        ExtensionRequest.flush();
        ledger.record(until == null ? Act.EXTENSION_REFUSED : Act.EXTENSION_GRANTED, request.id);
        return request.view();
    }

    private static LocalDate until(ExtensionRequest request, ExtensionResource.DecisionRequest decision) {
        if (!decision.granted() && decision.until() != null) {
            throw Problem.invalid("/until", Rule.UNTIL_WITHOUT_GRANT);
        }
        return decision.granted() ? Objects.requireNonNullElse(decision.until(), request.askedUntil) : null;
    }

    private void stillOwed(CorrectiveOrder order) {
        if (filings.of(List.of(order.id)).containsKey(order.id)) {
            throw Problem.of(ProblemType.CONFLICT, "이미 제출한 시정조치입니다.", "The order has been answered.");
        }
        if (LocalDate.now(clock).isAfter(order.dueOn)) {
            throw Problem.of(ProblemType.CONFLICT, "기한이 지났습니다.", "The last day is over.");
        }
    }

    private static void separable(CorrectiveOrder order, String code) {
        Requirement requirement =
                order.requirement(code).orElseThrow(() -> Problem.invalid("/requirement", Rule.UNKNOWN_REQUIREMENT));
        if (!requirement.separateDueAllowed) {
            throw Problem.invalid("/requirement", Rule.SEPARATE_DUE_NOT_ALLOWED);
        }
    }

    private static void within(CorrectiveOrder order, String code, LocalDate until) {
        LocalDate last = order.requirements.stream()
                .filter(one -> one.code.equals(code) && one.separateDueOn != null)
                .map(one -> one.separateDueOn)
                .findFirst()
                .orElse(order.dueOn);
        if (!until.isAfter(last) || until.isAfter(last.plusDays(LONGEST_DAYS))) {
            throw Problem.invalid("/until", Rule.OUT_OF_RANGE);
        }
    }

    private static void notOpen(CorrectiveOrder order, String requirement) {
        boolean open = ExtensionRequest.<ExtensionRequest>list("orderId = ?1 and decision is null", order.id).stream()
                .anyMatch(request -> Objects.equals(request.requirementCode, requirement));
        if (open) {
            throw Problem.of(ProblemType.ALREADY_EXISTS, "아직 결정되지 않은 요청이 있습니다.", "Such a request is still open.");
        }
    }
}
