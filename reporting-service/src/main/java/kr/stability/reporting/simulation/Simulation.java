package kr.stability.reporting.simulation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.operator.Owned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A question about filings and its answer, kept with the hashes of what was asked. Never changed. */
@Entity
@Immutable
public class Simulation extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The company whose filing was asked, or null when all were. */
    public String operatorCode;

    /** True when the company asked; what the ministry asks is its own. */
    public boolean byOwner;

    /** Business time. */
    public Instant ranAt;

    /** Who asked. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor ranBy;

    /** As given. */
    @JdbcTypeCode(SqlTypes.JSON)
    public SimulationView answer;

    @Override
    public String operatorCode() {
        return operatorCode;
    }

    @Override
    public boolean visibleToOwner() {
        return byOwner;
    }

    SimulationView view() {
        return answer.stored(id);
    }
}
