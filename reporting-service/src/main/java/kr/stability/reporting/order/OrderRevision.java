package kr.stability.reporting.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A letter that an amendment took the place of. Kept as it was; the database refuses changes. */
@Entity
@Immutable
public class OrderRevision extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The order. */
    public UUID orderId;

    /** From 1. */
    public int revision;

    /** What it said. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Letter letter;

    /** When it was replaced, business time. */
    public Instant replacedAt;

    /** Who replaced it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor replacedBy;

    /** Why. */
    @Embedded
    public Text reason;

    /** By order, the letter that stood at an instant and was replaced later; drafts that were never served are left out. */
    static Map<UUID, OrderRevision> firstReplacedAfter(Instant when, Collection<UUID> orders) {
        return OrderRevision.<OrderRevision>list("replacedAt > ?1 and orderId in ?2 order by revision", when, orders)
                .stream()
                .filter(revision -> revision.letter.arrivedOn() != null)
                .collect(Collectors.toMap(revision -> revision.orderId, Function.identity(), (first, later) -> first));
    }

    /** The replaced letters of an order, oldest first. */
    static List<OrderRevision> ofOrder(UUID order) {
        return list("orderId = ?1 order by revision", order);
    }
}
