package kr.stability.portal.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.reporting.SubmissionView;
import kr.stability.portal.session.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Version n of a company's plan as certified (제출), and its way to the ministry. What was filed never changes; only the
 * columns of the outbox do, and the {@link Outbox} alone writes those.
 */
@Entity
public class Filing extends PanacheEntityBase {
    /** UUIDv7; also the key that makes delivering twice the same as delivering once. */
    @Id
    public UUID id;

    /** The order it answers. */
    public UUID orderId;

    /** Code of the company. */
    public String operator;

    /** From 1 in each order. */
    public int version;

    /** Version of the form that the content follows. */
    public String formVersion;

    /** The plan, for questions. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String content;

    /** The plan in canonical form (RFC 8785): what is delivered and hashed. */
    public String canonical;

    /** SHA-256 of {@link #canonical}, lower-case hex. */
    public String sha256;

    /** Business time at which the portal accepted it: decides in time or late. */
    public Instant filedAt;

    /** Last day that {@link #late} was measured against, Asia/Seoul. */
    public LocalDate dueOn;

    /** 지연 제출: filed after that day. */
    public boolean late;

    /** Who wrote it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Person> drafters;

    /** Who certified it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Person certifier;

    /** How often delivery was begun. */
    @Column(insertable = false, updatable = false)
    public int attempts;

    /** Real time of the next attempt. */
    @Column(insertable = false, updatable = false)
    public Instant nextAttemptAt;

    /** Why the last attempt failed, for operators of the portal, or null. */
    @Column(insertable = false, updatable = false)
    public String lastError;

    /** True when reporting-service refused it for good: a defect that a person must look at. */
    @Column(insertable = false, updatable = false)
    public boolean stopped;

    /** Real time at which the receipt came back, or null. */
    @Column(insertable = false, updatable = false)
    public Instant deliveredAt;

    /** The ministry's receipt, or null while on its way. */
    @Column(insertable = false, updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    public SubmissionView.Receipt receipt;

    /** True when there is a receipt. */
    public boolean received() {
        return receipt != null;
    }

    /** The filing of a company; empty for another company's. */
    public static Optional<Filing> of(String operator, UUID id) {
        return find("operator = ?1 and id = ?2", operator, id).firstResultOptional();
    }

    /** All filings of a company under an order, newest first. */
    public static List<Filing> ofOrder(String operator, UUID order) {
        return list("operator = ?1 and orderId = ?2 order by version desc", operator, order);
    }

    /** The last filing of a company under an order. */
    public static Optional<Filing> last(String operator, UUID order) {
        return find("operator = ?1 and orderId = ?2 order by version desc", operator, order)
                .firstResultOptional();
    }
}
