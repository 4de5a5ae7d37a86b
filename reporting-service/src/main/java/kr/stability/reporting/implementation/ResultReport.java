package kr.stability.reporting.implementation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.operator.Owned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What came of a plan (시정조치 이행결과), as filed. Never changed; a later version stands beside it. */
@Entity
@Immutable
public class ResultReport extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The order that wants results. */
    public UUID orderId;

    /** The company. */
    public String operatorCode;

    /** From 1. */
    public int version;

    /** When it was filed and came in, business time: there is no outbox between. */
    public Instant filedAt;

    /** Last day it was measured against. */
    public LocalDate dueOn;

    /** True when it was filed after that day. */
    public boolean late;

    /** Who certified and filed it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor certifier;

    /** What came of each measure. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<ResultReportRequest.MeasureResult> results;

    /** SHA-256 of the request in canonical form. */
    public String contentSha256;

    /** From the same gapless series as the receipts of plans. */
    public String receiptNumber;

    /** True when its receipt is signed; false for reports from before they were. */
    public boolean signed;

    /** The last version for an order, 0 when none. */
    static int lastVersion(UUID order) {
        return find("orderId = ?1 order by version desc", order)
                .<ResultReport>firstResultOptional()
                .map(report -> report.version)
                .orElse(0);
    }

    @Override
    public String operatorCode() {
        return operatorCode;
    }
}
