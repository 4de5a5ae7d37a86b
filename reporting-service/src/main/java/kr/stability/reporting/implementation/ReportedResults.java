package kr.stability.reporting.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.stability.reporting.order.AnswerFacts;

/** Tells the orders whether results were reported. */
@ApplicationScoped
class ReportedResults implements AnswerFacts.Results {

    @Override
    public Set<UUID> of(Collection<UUID> orders) {
        if (orders.isEmpty()) {
            return Set.of();
        }
        List<UUID> reported = ResultReport.find(
                        "select distinct r.orderId from ResultReport r where r.orderId in ?1", orders)
                .project(UUID.class)
                .list();
        return Set.copyOf(reported);
    }
}
