package kr.stability.portal.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kr.stability.portal.reporting.OrderView;

/** Keeps what was seen of orders, for the time when reporting-service does not answer. */
@ApplicationScoped
public class OrderMemory {
    private static final String KEEP = """
            insert into order_snapshot (id, operator, view, seen_at) values (:id, :operator, cast(:view as jsonb), now())
            on conflict (id) do update set view = excluded.view, seen_at = now()
            where order_snapshot.operator = excluded.operator""";
    private final EntityManager database;
    private final ObjectMapper json;

    OrderMemory(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps these orders, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remember(List<OrderView> orders) {
        orders.forEach(order -> database.createNativeQuery(KEEP)
                .setParameter("id", order.id())
                .setParameter("operator", order.operator())
                .setParameter("view", write(order))
                .executeUpdate());
    }

    private String write(OrderView order) {
        try {
            return json.writeValueAsString(order);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an order that was read can be written", e);
        }
    }
}
