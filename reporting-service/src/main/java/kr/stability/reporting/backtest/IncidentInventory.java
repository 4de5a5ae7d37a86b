package kr.stability.reporting.backtest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Site;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What a company ran where when an incident began (사고 당시 구성), as investigated. Never changed: the latest record counts. */
@Entity
@Immutable
public class IncidentInventory extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The incident. */
    public String incidentCode;

    /** The company. */
    public String operatorCode;

    /** What ran where. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Content content;

    /** True when a value is invented. */
    public boolean illustrative;

    /** Keys of the sources. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;

    /** When it was recorded, business time. */
    public Instant recordedAt;

    /** Who recorded it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor recordedBy;

    /** The three sections of a plan that say what runs where. */
    public record Content(List<DigitalService> services, List<Site> sites, List<Component> components) {
        /** Lists that were left out are empty. */
        public Content {
            services = Objects.requireNonNullElse(services, List.of());
            sites = Objects.requireNonNullElse(sites, List.of());
            components = Objects.requireNonNullElse(components, List.of());
        }

        /** As a plan that says nothing else. */
        @JsonIgnore
        public ImprovementPlan plan() {
            return ImprovementPlan.inventory(services, sites, components);
        }
    }

    /** The latest record of each company up to an instant, by incident and company. */
    public static List<IncidentInventory> latest(Collection<String> incidents, Instant upTo) {
        return list("""
                from IncidentInventory i where i.incidentCode in ?1 and i.recordedAt <= ?2 and not exists (
                  select 1 from IncidentInventory later where later.incidentCode = i.incidentCode
                    and later.operatorCode = i.operatorCode and later.recordedAt <= ?2 and later.id > i.id)
                order by i.incidentCode, i.operatorCode""", incidents, upTo);
    }
}
