package kr.stability.portal.certification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.session.Owned;
import kr.stability.portal.session.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One step of a draft between drafters and certifier. Kept for ever; the last one tells who has the draft. */
@Entity
public class Handover extends PanacheEntityBase implements Owned {
    /** UUIDv7: later steps have greater ids. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID orderId;

    /** Code of the company. */
    public String operator;

    /** Which way the draft went. */
    @Enumerated(EnumType.STRING)
    public Step step;

    /** Version of the draft at that moment. */
    public int draftVersion;

    /** Who did it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Person person;

    /** What was said; may be empty with a hand-over, never with a send-back. */
    public String note;

    /** When, business time. */
    public Instant at;

    /** Which way a draft went. */
    public enum Step {
        /** Ready for certification. */
        HANDED_OVER,
        /** Back to the drafters, with a reason. */
        SENT_BACK
    }

    @Override
    public String operator() {
        return operator;
    }

    /** All steps of an order's draft, the first one first. */
    public static List<Handover> ofOrder(UUID order) {
        return list("orderId = ?1 order by id", order);
    }
}
