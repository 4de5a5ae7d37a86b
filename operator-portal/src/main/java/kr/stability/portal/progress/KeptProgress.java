package kr.stability.portal.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kr.stability.portal.order.ImplementationFacts;
import kr.stability.portal.order.SeenOrder;

/** How far the milestones of an order are, as the portal saw them last; a list of orders asks nobody for it. */
@ApplicationScoped
class KeptProgress implements ImplementationFacts {

    @Override
    public Optional<Fact> of(SeenOrder order) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> ProgressSnapshot.<ProgressSnapshot>findByIdOptional(order.id()))
                .filter(kept -> !kept.milestones.isEmpty())
                .map(kept -> new Fact(kept.milestones.size(), (int)
                        kept.milestones.stream().filter(m -> m.achieved()).count()));
    }
}
