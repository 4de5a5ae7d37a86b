package kr.stability.reporting.event;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.LedgerEntry;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.tenancy.EveryCompany;
import kr.stability.reporting.time.Steadily;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The acts of the ledger in one order that is the same for everybody and never changes. */
@ApplicationScoped
public class Feed {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int BATCH = 500;
    /** Another number than the sealer's, which would go away while events are placed. */
    private static final String LOCK = "select cast(pg_advisory_xact_lock(7202303) as text)";

    private static final String TAKE = """
            delete from event_pending where entry_id in (
                select entry_id from event_pending order by entry_id limit :most)
            returning entry_id""";
    private static final String VISIBLE =
            "(?1 = true or (e.shownToOperator = true and e.operatorCode in ?2)) and e.entry.id = ?3";

    private final EntityManager entities;
    private final EventSubjects subjects;

    Feed(EntityManager entities, EventSubjects subjects) {
        this.entities = entities;
        this.subjects = subjects;
    }

    static void begin(
            @Observes StartupEvent started,
            Steadily steadily,
            Feed feed,
            @ConfigProperty(name = "stability.events.place-every") Duration pause) {
        steadily.every(pause, feed::place);
    }

    /** Places what was committed since the last time, on one replica at a time. */
    @EveryCompany
    @Transactional
    public void place() {
        if (!waiting()) {
            return;
        }
        entities.createNativeQuery(LOCK, String.class).getSingleResult();
        long position = last();
        for (LedgerEntry entry : taken()) {
            place(entry, ++position);
        }
    }

    /** Position of the last event, or 0. */
    @Transactional
    public long last() {
        return entities.createQuery("select coalesce(max(position), 0) from Event", Long.class)
                .getSingleResult();
    }

    /** Position of the event with this id, when the reader may see it. */
    Optional<Long> position(UUID id, OperatorScope.Filter filter) {
        return Event.<Event>find("from Event e where " + VISIBLE, filter.all(), filter.operators(), id)
                .firstResultOptional()
                .map(event -> event.position);
    }

    /** Up to {@code most} events after a position that the reader may see, oldest first. */
    List<Event> after(long position, OperatorScope.Filter filter, int most) {
        return Event.<Event>find(
                        "from Event e join fetch e.entry where (?1 = true or (e.shownToOperator = true"
                                + " and e.operatorCode in ?2)) and e.position > ?3 order by e.position",
                        filter.all(),
                        filter.operators(),
                        position)
                .range(0, most - 1)
                .list();
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private boolean waiting() {
        return (Boolean) entities.createNativeQuery("select exists (select 1 from event_pending)", Boolean.class)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<LedgerEntry> taken() {
        List<UUID> ids = entities.createNativeQuery(TAKE, UUID.class)
                .setParameter("most", BATCH)
                .getResultList();
        return LedgerEntry.list("id in ?1 order by id", ids);
    }

    private void place(LedgerEntry entry, long position) {
        EventSubjects.Subject subject = subjects.of(entry.act, entry.subject);
        Event event = new Event();
        event.position = position;
        event.entry = entry;
        event.act = entry.act;
        event.operatorCode = subject.operator();
        event.shownToOperator = subject.operator() != null && EventType.forOperators(entry.act) && !draft(entry);
        event.link = subject.link();
        event.persist();
    }

    /** An order that was not served has no number: its acts are recorded under its id. */
    private static boolean draft(LedgerEntry entry) {
        return entry.act == Act.ORDER_AMENDED && isId(entry.subject);
    }
}
