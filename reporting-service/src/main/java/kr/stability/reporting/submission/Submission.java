package kr.stability.reporting.submission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.operator.Owned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Version n of the answer to an order, as filed. Never changed or deleted; the database refuses both. */
@Entity
@Immutable
public class Submission extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The order it answers. */
    public UUID orderId;

    /** Human number of the order. */
    public String orderNumber;

    /** The company. */
    public String operatorCode;

    /** Id that the portal gave the filing; unique in the company. */
    public UUID filingId;

    /** Version of the answer, from 1. */
    public int version;

    /** When the portal accepted it: decides in time or late. */
    public Instant filedAt;

    /** When it came in here, business time. */
    public Instant receivedAt;

    /** Last day it was measured against, Asia/Seoul. */
    public LocalDate dueOn;

    /** True when it was filed after that day. */
    public boolean late;

    /** Version of the form. */
    public String formVersion;

    /** Who wrote it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Actor> drafters;

    /** Who certified it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor certifier;

    /** The plan, for questions in SQL. */
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public String content;

    /** The plan in canonical form (RFC 8785): what the hash is of. */
    @Basic(fetch = FetchType.LAZY)
    public byte[] canonicalContent;

    /** SHA-256 of the canonical form; the database checks it too. */
    public String contentSha256;

    /** SHA-256 of the whole filing, to tell a repeated delivery from a different one under the same id. */
    public String filingSha256;

    /** What had to be explained, was not, and came in all the same because it was certified while nobody could say so. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Unexplained> unexplained = List.of();

    /**
     * A finding that the plan does not explain.
     *
     * @param rule id of the rule, such as {@code core-service-without-rpo}
     * @param place in the plan, with rows named by their code
     */
    public record Unexplained(String rule, String place) {}

    /** Number of the receipt, for example {@code 2023-000017}. */
    public String receiptNumber;

    /** The filing that a company made under an id, if it has come in. */
    static Optional<Submission> ofFiling(String operator, UUID filingId) {
        return find("operatorCode = ?1 and filingId = ?2", operator, filingId).firstResultOptional();
    }

    /** The latest version for an order that was not withdrawn. */
    public static Optional<Submission> latestOf(UUID order) {
        return find(
                        "from Submission s where s.orderId = ?1 and not exists"
                                + " (select 1 from Withdrawal w where w.submissionId = s.id) order by s.version desc",
                        order)
                .firstResultOptional();
    }

    /** The version before another one that was not withdrawn. */
    static Optional<Submission> before(Submission later) {
        return find(
                        "from Submission s where s.orderId = ?1 and s.version < ?2 and not exists"
                                + " (select 1 from Withdrawal w where w.submissionId = s.id) order by s.version desc",
                        later.orderId,
                        later.version)
                .firstResultOptional();
    }

    /** The next version for an order; the number of a withdrawn one is not given again. */
    static int nextVersion(UUID order) {
        return (int) count("orderId", order) + 1;
    }

    @Override
    public String operatorCode() {
        return operatorCode;
    }
}
