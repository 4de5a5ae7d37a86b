package kr.stability.portal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.session.Owned;
import org.hibernate.annotations.UuidGenerator;

/** The draft that answers one order, and how often it was changed. */
@Entity
@Table(name = "plan_draft")
public class SavedDraft extends PanacheEntityBase implements Owned {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The order it answers. */
    public UUID orderId;

    /** Code of the company. */
    public String operator;

    /** Counts the saves that changed something. */
    public int version;

    /** When it was begun, business time. */
    public Instant startedAt;

    @Override
    public String operator() {
        return operator;
    }

    /** The draft of an order. */
    public static Optional<SavedDraft> ofOrder(UUID order) {
        return find("orderId", order).firstResultOptional();
    }

    /**
     * The draft of an order, locked until the end of the transaction: saves and filings of it go one after the other. It is
     * read anew: what this transaction has read before it had to wait is what was there before the others.
     */
    public static Optional<SavedDraft> locked(UUID order) {
        Optional<SavedDraft> draft =
                find("orderId", order).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        draft.ifPresent(getEntityManager()::refresh);
        return draft;
    }

    /** Its sections that were ever saved. */
    public List<SavedSection> sections() {
        return SavedSection.list("draftId", id);
    }

    /** All text of it, beside what was filed of it before. */
    public PlanDraft plan() {
        return PlanDraft.of(sections().stream().map(section -> section.content).toList())
                .after(filed());
    }

    /** What the filings that count say of milestones. */
    private FiledMilestones filed() {
        return FiledMilestones.of(getEntityManager()
                .createNativeQuery(
                        "select content from filing where order_id = ?1 and withdrawn_at is null order by version",
                        String.class)
                .setParameter(1, orderId)
                .getResultStream()
                .map(content -> json((String) content))
                .toList());
    }

    private static JsonNode json(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan as filed is JSON, the database says so", e);
        }
    }
}
