package kr.stability.reporting.implementation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A dated step of an order's plan (이행일정), the same one in every version; written by the database with each filing. */
@Entity
@Immutable
public class Milestone extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    public UUID id;

    /** The order. */
    public UUID orderId;

    /** Code of its measure. */
    public String measureCode;

    /** Its code within the measure. */
    public String code;
}
