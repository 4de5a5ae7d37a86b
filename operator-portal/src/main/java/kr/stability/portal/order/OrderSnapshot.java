package kr.stability.portal.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.session.Owned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the portal last saw of an order, for the time when reporting-service cannot be asked. */
@Entity
public class OrderSnapshot extends PanacheEntityBase implements Owned {
    /** Id of the order. */
    @Id
    public UUID orderId;

    /** Code of the company it was served on. */
    public String operator;

    /** The order as shown then. */
    @JdbcTypeCode(SqlTypes.JSON)
    public OrderView view;

    /** The reviews that had been sent then. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<ReviewView> reviews;

    /** When, by the business clock. */
    public Instant seenAt;

    @Override
    public String operator() {
        return operator;
    }

    /**
     * Begins to keep an order, unless another request has just done so: when an order is new, the portal's own round and a
     * page can come upon it at once. Gives what is kept, for the caller to fill in.
     */
    static OrderSnapshot begun(UUID order, String operator, Instant now) {
        getEntityManager()
                .createNativeQuery("INSERT INTO order_snapshot (order_id, operator, view, reviews, seen_at)"
                        + " VALUES (?1, ?2, '{}', '[]', ?3) ON CONFLICT (order_id) DO NOTHING")
                .setParameter(1, order)
                .setParameter(2, operator)
                .setParameter(3, now)
                .executeUpdate();
        return findById(order);
    }

    /** The orders of some companies, the one that arrived last first. */
    static List<OrderSnapshot> of(Collection<String> operators) {
        return list("operator in ?1 order by orderId desc", operators);
    }
}
