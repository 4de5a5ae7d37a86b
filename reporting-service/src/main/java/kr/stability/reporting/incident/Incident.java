package kr.stability.reporting.incident;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.json.Text;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A large outage (장애): one event with its causes, its course and the services that were down. */
@Entity
public class Incident extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Unique and lasting, for example {@code pangyo-2022}. */
    public String code;

    /** What it is called. */
    @Embedded
    public Text title;

    /** Why it happened, as found. */
    @Embedded
    public Text cause;

    /** Code of the data centre where it began, or null. */
    public String siteCode;

    /** When it began. */
    public Instant startedAt;

    /** Its course, in order. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<TimelineEvent> timeline = new ArrayList<>();

    /** Reports of users about damage. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<DamageClaims> claims = new ArrayList<>();

    /** Keys of the sources. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources = new ArrayList<>();

    /** True when the record contains invented values. */
    public boolean illustrative;

    /** When it was recorded, business time. */
    public Instant registeredAt;

    /** The services that were down. */
    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    @OrderBy("operatorCode, beganAt, service")
    @BatchSize(size = 50)
    public List<ServiceOutage> outages = new ArrayList<>();

    /** The incident of a code. */
    public static Optional<Incident> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** How long the services of a company were away: the longest outage in minutes, by code of the service. */
    public Map<String, Long> sufferedMinutes(String operator) {
        return outages.stream()
                .filter(outage -> outage.operatorCode.equals(operator))
                .collect(Collectors.toMap(
                        outage -> outage.service, outage -> outage.lasted().toMinutes(), Math::max));
    }
}
