package kr.stability.portal.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.session.Person;
import org.hibernate.annotations.UuidGenerator;

/** Somebody who changed a draft. */
@Entity
public class PlanDrafter extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID draftId;
    public String iss;
    public String sub;
    public String name;

    /** The last change, business time. */
    public Instant lastAt;

    /** Everybody who changed a draft, in the order of their first change. */
    public static List<Person> of(SavedDraft draft) {
        return PlanDrafter.<PlanDrafter>list("draftId = ?1 order by id", draft.id).stream()
                .map(drafter -> new Person(drafter.iss, drafter.sub, drafter.name))
                .toList();
    }

    static void note(SavedDraft draft, Person person, Instant now) {
        PlanDrafter drafter = PlanDrafter.<PlanDrafter>find(
                        "draftId = ?1 and iss = ?2 and sub = ?3", draft.id, person.iss(), person.sub())
                .firstResultOptional()
                .orElseGet(PlanDrafter::new);
        drafter.draftId = draft.id;
        drafter.iss = person.iss();
        drafter.sub = person.sub();
        drafter.name = person.name();
        drafter.lastAt = now;
        drafter.persist();
    }
}
