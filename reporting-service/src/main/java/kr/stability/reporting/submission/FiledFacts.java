package kr.stability.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.order.AnswerFacts;
import kr.stability.reporting.order.Filing;

/** Tells the orders what has been filed, without reading any plan. */
@ApplicationScoped
class FiledFacts implements AnswerFacts.Filings {
    private static final String QUERY = """
            select new kr.stability.reporting.order.Filing(
              s.orderId, s.id, s.version, s.filedAt, s.receivedAt, s.late, s.receiptNumber)
            from Submission s where s.orderId in :orders
              and not exists (select 1 from Withdrawal w where w.submissionId = s.id)
            order by s.orderId, s.version""";

    private final EntityManager entities;

    FiledFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, List<Filing>> of(Collection<UUID> orders) {
        return entities.createQuery(QUERY, Filing.class)
                .setParameter("orders", orders)
                .getResultStream()
                .collect(Collectors.groupingBy(Filing::order));
    }
}
