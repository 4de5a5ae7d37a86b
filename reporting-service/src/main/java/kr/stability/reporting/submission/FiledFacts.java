package kr.stability.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
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
            from Submission s where s.orderId in :orders and %s
            order by s.orderId, s.version""";
    private static final String STANDING =
            QUERY.formatted("not exists (select 1 from Withdrawal w where w.submissionId = s.id)");
    private static final String STOOD = QUERY.formatted("s.receivedAt <= :at and not exists"
            + " (select 1 from Withdrawal w where w.submissionId = s.id and w.withdrawnAt <= :at)");

    private final EntityManager entities;

    FiledFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, List<Filing>> of(Collection<UUID> orders) {
        return byOrder(entities.createQuery(STANDING, Filing.class), orders);
    }

    @Override
    public Map<UUID, List<Filing>> at(Instant when, Collection<UUID> orders) {
        return byOrder(entities.createQuery(STOOD, Filing.class).setParameter("at", when), orders);
    }

    private static Map<UUID, List<Filing>> byOrder(TypedQuery<Filing> query, Collection<UUID> orders) {
        return query.setParameter("orders", orders).getResultStream().collect(Collectors.groupingBy(Filing::order));
    }
}
