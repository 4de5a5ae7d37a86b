package kr.stability.reporting.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import org.hibernate.annotations.UuidGenerator;

/** One numbered thing that an order demands (요구사항). */
@Entity
public class Requirement extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The order that demands it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    public CorrectiveOrder order;

    /** Place in the order, from 1. */
    public int position;

    /** Unique in the order, for example {@code KAKAO-1}. */
    public String code;

    /** What it is about. */
    @Enumerated(EnumType.STRING)
    public Category category;

    /** Which stage it serves. */
    @Enumerated(EnumType.STRING)
    public Stage stage;

    /** Set where it comes before the others, else null. */
    @Enumerated(EnumType.STRING)
    public Priority priority;

    /** True when the ministry allows its own due date for it. */
    public boolean separateDueAllowed;

    /** True when an amendment took it out of the order. */
    public boolean withdrawn;

    /** What is demanded. */
    @Embedded
    public Text text;

    /** The requirement of a code in the order that was served last on a company with such a requirement. */
    public static Optional<Requirement> served(String operator, String code) {
        return find(
                        "code = ?1 and not withdrawn and order.operatorCode = ?2 and order.arrivedOn is not null"
                                + " order by order.arrivedOn desc, order.id desc",
                        code,
                        operator)
                .firstResultOptional();
    }
}
