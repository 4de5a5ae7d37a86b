package kr.stability.reporting.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.operator.Owned;
import kr.stability.reporting.plan.PlanPart;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/**
 * The company's word that something it marked confidential may be shown before its time (조기 공개). It is of what was said,
 * so of one version; never taken back.
 */
@Entity
@Immutable
@Table(name = "confidential_release")
public class Release extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The order whose plan it stands in. */
    public UUID orderId;

    /** The version in which it stands; what a later one says is not released. */
    public UUID submissionId;

    /** The company. */
    public String operatorCode;

    /** What it is. */
    @Enumerated(EnumType.STRING)
    public PlanPart part;

    /** Its code in that version; empty where there is one of its kind. */
    public String code;

    /** Letter or message by which the company released it. */
    public String reference;

    /** When it was recorded, business time. */
    public Instant releasedAt;

    /** Who recorded it: the company, or the ministry on its word. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor releasedBy;

    /** What had been released of some orders up to a cut-off, in order. */
    public static List<Release> upTo(Instant cutOff, Collection<UUID> orders) {
        return list("releasedAt <= ?1 and orderId in ?2 order by id", cutOff, orders);
    }

    @Override
    public String operatorCode() {
        return operatorCode;
    }
}
