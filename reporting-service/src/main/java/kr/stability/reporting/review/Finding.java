package kr.stability.reporting.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** The verdict on one requirement (검토의견). */
@Entity
public class Finding extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The review it is part of. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Review review;

    /** The order, so that the database can check that the requirement belongs to it. */
    public UUID orderId;

    /** Code of the requirement in the order. */
    public String requirementCode;

    /** The review whose verdict stands because the answer did not change, or null when it was given here. */
    public UUID carriedFrom;

    /** Who wrote it; null for those written before this was kept. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor writtenBy;

    /** Counts changes of this one finding, for If-Match. */
    @Version
    public int version;

    /** What the reviewer says. */
    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    /** Why, in words. */
    @Embedded
    public Text text;
}
