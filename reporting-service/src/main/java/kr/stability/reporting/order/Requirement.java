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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Rule;
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

    /** Its own last day, Asia/Seoul, once the ministry has granted one; else null. */
    public LocalDate separateDueOn;

    /** True when an amendment took it out of the order. */
    public boolean withdrawn;

    /** What is demanded. */
    @Embedded
    public Text text;

    /**
     * Requirements that somebody may mean who names a company and a code: those of orders that were served, without what an
     * amendment took out.
     *
     * @param order the only order that is meant, or null when that was not said
     */
    public static List<Requirement> meant(String operator, String code, UUID order) {
        List<Requirement> served = list(
                "code = ?1 and not withdrawn and order.operatorCode = ?2 and order.arrivedOn is not null",
                code,
                operator);
        return order == null
                ? served
                : served.stream().filter(one -> one.order.id.equals(order)).toList();
    }

    /** Why these do not say which one is meant; nothing when there is exactly one. */
    public static Optional<Rule> unclear(List<Requirement> meant) {
        if (meant.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(meant.isEmpty() ? Rule.UNKNOWN_REQUIREMENT : Rule.AMBIGUOUS_REQUIREMENT);
    }
}
