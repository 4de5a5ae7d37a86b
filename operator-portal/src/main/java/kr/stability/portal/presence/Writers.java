package kr.stability.portal.presence;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Section;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Person;

/**
 * Who has which section open. Times are those of the database, not of the business clock: this is about people at their
 * desks now. What a person writes is safe without it; a stale save is refused by its version.
 */
@RequestScoped
@Named("writers")
public class Writers {
    /** Three signs of life missed. */
    private static final String GONE = "interval '45 seconds'";

    private static final String SEEN = "INSERT INTO section_presence AS known"
            + " (order_id, section, person_iss, person_sub, person_name, since, seen_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, now(), now())"
            + " ON CONFLICT (order_id, section, person_iss, person_sub) DO UPDATE SET seen_at = now(),"
            + " since = CASE WHEN known.seen_at < now() - " + GONE + " THEN now() ELSE known.since END";

    private static final String OTHERS = "SELECT person_name, section,"
            + " CAST(floor(greatest(extract(epoch FROM now() - since) / 60, 0)) AS integer) AS minutes FROM section_presence"
            + " WHERE order_id = ?1 AND (person_iss, person_sub) <> (?2, ?3) AND seen_at > now() - " + GONE
            + " ORDER BY since, person_name, section";

    private final OperatorScope scope;

    Writers(OperatorScope scope) {
        this.scope = scope;
    }

    /** Notes that the person has a section open, when it is somebody who may write there, and tells who else has one. */
    @Transactional
    public List<Writer> entered(SeenOrder order, Section section) {
        if (scope.isDrafter()) {
            note(order, section, scope.person());
        }
        return others(order.id());
    }

    private static void note(SeenOrder order, Section section, Person person) {
        Panache.getEntityManager()
                .createNativeQuery(
                        "DELETE FROM section_presence WHERE order_id = ?1 AND seen_at < now() - interval '1 hour'")
                .setParameter(1, order.id())
                .executeUpdate();
        Panache.getEntityManager()
                .createNativeQuery(SEEN)
                .setParameter(1, order.id())
                .setParameter(2, section.slug())
                .setParameter(3, person.iss())
                .setParameter(4, person.sub())
                .setParameter(5, person.name())
                .executeUpdate();
    }

    /** Notes that the person has left a section. */
    @Transactional
    public void left(SeenOrder order, Section section) {
        Person person = scope.person();
        Panache.getEntityManager()
                .createNativeQuery("DELETE FROM section_presence"
                        + " WHERE order_id = ?1 AND section = ?2 AND person_iss = ?3 AND person_sub = ?4")
                .setParameter(1, order.id())
                .setParameter(2, section.slug())
                .setParameter(3, person.iss())
                .setParameter(4, person.sub())
                .executeUpdate();
    }

    /** Everybody else who has a section of this plan open, whoever came first first. */
    @Transactional
    public List<Writer> others(UUID order) {
        Person person = scope.person();
        List<Tuple> rows = Panache.getEntityManager()
                .createNativeQuery(OTHERS, Tuple.class)
                .setParameter(1, order)
                .setParameter(2, person.iss())
                .setParameter(3, person.sub())
                .getResultList();
        return rows.stream()
                .flatMap(row -> Section.of(row.get("section", String.class))
                        .map(section -> new Writer(
                                order,
                                row.get("person_name", String.class),
                                section,
                                row.get("minutes", Integer.class)))
                        .stream())
                .toList();
    }
}
