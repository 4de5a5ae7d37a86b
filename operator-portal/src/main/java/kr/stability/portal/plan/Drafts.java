package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Person;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Begins, reads and saves drafts. Saves of one draft go one after the other; a stale one changes nothing. */
@ApplicationScoped
public class Drafts {
    private final OperatorScope scope;
    private final Clock clock;

    Drafts(OperatorScope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * The state of a section before or after a save.
     *
     * @param plan the whole draft, this section included
     * @param version to send back with the form
     * @param by who changed the section last, or null
     * @param at when, or null
     * @param today by the business clock: what may come on a later day of its own is not missing yet
     */
    public record State(PlanDraft plan, int version, String by, Instant at, LocalDate today) {}

    /**
     * What came of a save.
     *
     * @param state what is stored now
     * @param stale true when somebody else had changed the section and nothing was stored
     */
    public record Saved(State state, boolean stale) {}

    /** The draft of an order, begun when a drafter opens it for the first time. */
    @Transactional
    public Optional<SavedDraft> open(SeenOrder order) {
        Optional<SavedDraft> draft = SavedDraft.ofOrder(order.id());
        return draft.isPresent() || !scope.isDrafter() ? draft : Optional.of(begin(order));
    }

    /** Two people may open it at once: the second finds what the first began. */
    private SavedDraft begin(SeenOrder order) {
        SavedDraft.getEntityManager()
                .createNativeQuery("INSERT INTO plan_draft (id, order_id, operator, version, started_at)"
                        + " VALUES (?1, ?2, ?3, 0, ?4) ON CONFLICT (order_id) DO NOTHING")
                .setParameter(1, UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter(2, order.id())
                .setParameter(3, order.operator())
                .setParameter(4, clock.instant())
                .executeUpdate();
        return SavedDraft.ofOrder(order.id()).orElseThrow();
    }

    /**
     * All of a draft.
     *
     * @param sections those that were ever saved
     */
    public record Whole(PlanDraft plan, List<SavedSection> sections) {}

    /** The whole draft as it is stored; begins it when a drafter opens it for the first time. */
    @Transactional
    public Whole whole(SeenOrder order) {
        return open(order)
                .map(draft -> new Whole(draft.plan(), draft.sections()))
                .orElseGet(() -> new Whole(new PlanDraft(Typed.empty()), List.of()));
    }

    /** A section as it is stored. */
    @Transactional
    public State section(SeenOrder order, Section section) {
        return open(order)
                .map(draft -> state(draft, section))
                .orElseGet(() -> new State(new PlanDraft(Typed.empty()), 0, null, null, LocalDate.now(clock)));
    }

    /**
     * Saves a section as typed, unless somebody else changed it after {@code version}. The same text again is not a
     * change and never stale.
     */
    @Transactional
    public Saved save(SeenOrder order, Section section, int version, ObjectNode typed) {
        begin(order);
        SavedDraft draft = SavedDraft.locked(order.id()).orElseThrow();
        SavedSection saved = SavedSection.of(draft, section).orElseGet(() -> blank(draft, section));
        if (saved.content.equals(typed)) {
            return new Saved(state(draft, section), false);
        }
        if (saved.version != version) {
            return new Saved(state(draft, section), true);
        }
        change(draft, saved, typed, scope.person());
        return new Saved(state(draft, section), false);
    }

    private static SavedSection blank(SavedDraft draft, Section section) {
        SavedSection blank = new SavedSection();
        blank.draftId = draft.id;
        blank.section = section.slug();
        blank.content = Typed.empty();
        return blank;
    }

    private void change(SavedDraft draft, SavedSection section, ObjectNode typed, Person person) {
        section.content = typed;
        section.version++;
        section.updatedBy = person.sub();
        section.updatedByName = person.name();
        section.updatedAt = clock.instant();
        section.persist();
        draft.version++;
        PlanDrafter.note(draft, person, section.updatedAt);
        SavedSection.flush();
    }

    private State state(SavedDraft draft, Section section) {
        SavedSection saved = SavedSection.of(draft, section).orElse(null);
        LocalDate today = LocalDate.now(clock);
        return saved == null
                ? new State(draft.plan(), 0, null, null, today)
                : new State(draft.plan(), saved.version, saved.updatedByName, saved.updatedAt, today);
    }
}
