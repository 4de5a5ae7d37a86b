package kr.stability.portal.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.reporting.OrderView;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An order as this portal last saw it at reporting-service. */
@Entity
public class OrderSnapshot extends PanacheEntityBase {
    /** Id of the order. */
    @Id
    public UUID id;

    /** Code of the company. */
    public String operator;

    /** What was seen. */
    @JdbcTypeCode(SqlTypes.JSON)
    public OrderView view;

    /** Real time at which it was seen. */
    public Instant seenAt;

    /** A company's order; empty for another company's. */
    public static Optional<OrderSnapshot> of(String operator, UUID id) {
        return find("operator = ?1 and id = ?2", operator, id).firstResultOptional();
    }

    /** All orders of a company, oldest first. */
    public static List<OrderSnapshot> ofOperator(String operator) {
        return list("operator = ?1 order by id", operator);
    }
}
