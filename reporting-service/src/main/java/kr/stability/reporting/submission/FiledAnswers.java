package kr.stability.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.order.AnswerFacts;

/** Tells the orders which requirements their latest filing answers; the database reads the plans. */
@ApplicationScoped
class FiledAnswers implements AnswerFacts.Answers {
    private static final String QUERY = """
            WITH latest AS (
              SELECT DISTINCT ON (s.order_id) s.order_id, s.content FROM submission s
              WHERE s.order_id IN (:orders)
                AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.submission_id = s.id)
              ORDER BY s.order_id, s.version DESC)
            SELECT DISTINCT latest.order_id, answered.code
            FROM latest,
              jsonb_array_elements(latest.content -> 'measures') AS measure,
              jsonb_array_elements_text(measure -> 'requirements') AS answered(code)""";

    private final EntityManager entities;

    FiledAnswers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, Set<String>> of(Collection<UUID> orders) {
        if (orders.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = entities.createNativeQuery(QUERY, Tuple.class)
                .setParameter("orders", orders)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toSet())));
    }
}
