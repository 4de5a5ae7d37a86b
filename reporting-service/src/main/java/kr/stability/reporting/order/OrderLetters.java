package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;

/** The letters of an order: those that were replaced, and the one that stands. */
@ApplicationScoped
public class OrderLetters {
    private final OperatorScope scope;

    OrderLetters(OperatorScope scope) {
        this.scope = scope;
    }

    /**
     * From the first to the one that stands; a company does not find those from before the order was served.
     *
     * @throws kr.stability.reporting.problem.Problem {@code not-found} when there is no such order for the caller
     */
    @Transactional
    public List<OrderRevisionView> of(UUID order) {
        CorrectiveOrder found = scope.load(CorrectiveOrder.class, order);
        boolean all = scope.seesAll();
        return OrderRevisionView.of(found, OrderRevision.ofOrder(order)).stream()
                .filter(revision -> all || revision.letter().arrivedOn() != null)
                .toList();
    }
}
