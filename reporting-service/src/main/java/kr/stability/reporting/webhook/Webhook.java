package kr.stability.reporting.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A program of the ministry that is told of events, and how far it has been told. Times of deliveries are real time. */
@Entity
@DynamicUpdate
public class Webhook extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Where it is called. */
    public String url;

    /** The acts that it wants, names of {@code Act}; empty for all. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> acts;

    /** Shared with the receiver, to sign with. */
    public byte[] secret;

    /** When it was made, business time. */
    public Instant createdAt;

    /** Who made it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor createdBy;

    /** Place in the feed of the last event that it received or that was there before it. */
    public long position;

    /** Failed tries since the last success. */
    public int attempts;

    /** Not called before this time: a pause after a failure, or the lease of the replica that calls it now. */
    @Column(insertable = false)
    public Instant nextAttemptAt;

    /** Last success, or null. */
    public Instant deliveredAt;

    /** First failure since the last success, or null. */
    public Instant failingSince;

    /** What was answered at the last failure, or null. */
    public String lastError;

    /** When it was given up, or null. */
    public Instant disabledAt;

    /** Counts what people change. */
    @Version
    public int version;
}
