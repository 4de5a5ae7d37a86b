package kr.stability.reporting.incident;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One service of one company, down from one instant to another. */
@Entity
public class ServiceOutage extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The event it is part of. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Incident incident;

    /** The company whose service it is. */
    public String operatorCode;

    /** Code of the service, as in the plans. */
    public String service;

    /** First instant of the outage. */
    public Instant beganAt;

    /** First instant after it. */
    public Instant endedAt;

    /** True when only some functions failed. */
    public boolean partial;

    /** What was down or how the times are known, or null. */
    public String note;

    /** True when a value is invented. */
    public boolean illustrative;

    /** Keys of the sources. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources = new ArrayList<>();

    /** How long it lasted. */
    public Duration lasted() {
        return Duration.between(beganAt, endedAt);
    }
}
