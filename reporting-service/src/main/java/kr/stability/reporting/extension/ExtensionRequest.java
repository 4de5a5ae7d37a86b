package kr.stability.reporting.extension;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.operator.Owned;
import kr.stability.reporting.order.ExtensionView;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A company asks for a later last day (기한연장): of the whole order, or of one requirement. Decided once. */
@Entity
public class ExtensionRequest extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The order. */
    public UUID orderId;

    /** The company. */
    public String operatorCode;

    /** The requirement that shall have its own date; null for the whole order. */
    public String requirementCode;

    /** The day asked for, Asia/Seoul. */
    public LocalDate askedUntil;

    /** Why, in the company's words. */
    public String reason;

    /** When it was asked, business time. */
    public Instant requestedAt;

    /** Who asked. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor requestedBy;

    /** GRANTED or REFUSED; null while it is open. */
    @Enumerated(EnumType.STRING)
    public ExtensionView.Status decision;

    /** The day granted; null unless granted. */
    public LocalDate grantedUntil;

    /** What the ministry says with its decision. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Text answer;

    /** When it was decided, business time. */
    public Instant decidedAt;

    /** Who decided. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor decidedBy;

    /** Counts changes, for If-Match. */
    @Version
    public int version;

    /** True until the ministry has decided. */
    boolean open() {
        return decision == null;
    }

    /** Closes the request; {@code until} is null when it is refused. */
    void decide(LocalDate until, Text why, Actor who, Instant when) {
        decision = until == null ? ExtensionView.Status.REFUSED : ExtensionView.Status.GRANTED;
        grantedUntil = until;
        answer = why;
        decidedBy = who;
        decidedAt = when;
    }

    /** As shown. */
    ExtensionView view() {
        return new ExtensionView(
                id,
                orderId,
                operatorCode,
                requirementCode,
                askedUntil,
                reason,
                requestedAt,
                requestedBy,
                open() ? ExtensionView.Status.REQUESTED : decision,
                grantedUntil,
                answer,
                decidedAt,
                version);
    }

    @Override
    public String operatorCode() {
        return operatorCode;
    }
}
