package kr.stability.reporting.submission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.stability.reporting.ledger.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A filing that its company took back before anybody opened it (철회). It does not count any more; its receipt stays. */
@Entity
@Immutable
public class Withdrawal extends PanacheEntityBase {
    /** The filing. */
    @Id
    public UUID submissionId;

    /** The order it answered. */
    public UUID orderId;

    /** The company. */
    public String operatorCode;

    /** Why, in the company's words. */
    public String reason;

    /** When, business time. */
    public Instant withdrawnAt;

    /** Who. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor withdrawnBy;

    /** The withdrawals among some filings, by filing; one query. */
    static Map<UUID, Withdrawal> of(Collection<UUID> submissions) {
        return Withdrawal.<Withdrawal>list("submissionId in ?1", submissions).stream()
                .collect(Collectors.toMap(withdrawal -> withdrawal.submissionId, Function.identity()));
    }
}
