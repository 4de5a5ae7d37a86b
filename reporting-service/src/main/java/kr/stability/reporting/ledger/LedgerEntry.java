package kr.stability.reporting.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One act. Never changed or deleted; the database refuses both. */
@Entity
@Immutable
public class LedgerEntry extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Business time of the act. */
    @Column(name = "acted_at")
    public Instant at;

    /** What was done. */
    @Enumerated(EnumType.STRING)
    public Act act;

    /** Id, code or number of the thing it was done to. */
    public String subject;

    /** Who did it. The database puts the name aside when it is inserted: what is sealed can never be erased. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor actor;

    /** SHA-256 of what was acted on, where the act is about a content, else null. */
    public String sha256;

    /** The trace of the request that did it, for operators; no part of what is sealed. Null where there was none. */
    public String traceparent;
}
