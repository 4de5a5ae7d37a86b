package kr.stability.portal.delivery;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.time.BusinessClock;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Files certified plans: freezes them and puts them on their way, in the certifier's transaction. */
@ApplicationScoped
@Unremovable
public class Filings {
    private static final String FORM_VERSION = "1";
    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(1);
    private final EntityManager database;
    private final BusinessClock clock;

    Filings(EntityManager database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Files a plan as version n + 1. The same plan of the same certifier again, while the last one is on its way or
     * within a minute of it, is a double click and answers the filing that is there.
     *
     * @throws IdenticalFilingException when the content is that of the last version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Filing file(NewFiling plan) {
        oneAtATime(plan);
        String canonical = CanonicalJson.of(plan.content());
        String sha256 = CanonicalJson.sha256(canonical);
        Optional<Filing> last = Filing.last(plan.operator(), plan.order());
        if (last.isPresent() && last.get().sha256.equals(sha256)) {
            return doubleClick(last.get(), plan);
        }
        Filing filing = filing(plan, last.map(before -> before.version + 1).orElse(1));
        filing.content = canonical;
        filing.canonical = canonical;
        filing.sha256 = sha256;
        filing.persistAndFlush();
        return filing;
    }

    /** Two certifiers of one order wait for each other; the unique version number is the second wall. */
    private void oneAtATime(NewFiling plan) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:order, 0)) as text)")
                .setParameter("order", plan.order().toString())
                .getSingleResult();
    }

    private Filing doubleClick(Filing last, NewFiling plan) {
        boolean recent = !last.received() || clock.instant().isBefore(last.filedAt.plus(DOUBLE_CLICK));
        if (recent && last.certifier.sameAccount(plan.certifier())) {
            return last;
        }
        throw new IdenticalFilingException(last);
    }

    private Filing filing(NewFiling plan, int version) {
        Filing filing = new Filing();
        filing.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        filing.orderId = plan.order();
        filing.operator = plan.operator();
        filing.version = version;
        filing.formVersion = FORM_VERSION;
        filing.filedAt = clock.instant();
        filing.dueOn = OrderSnapshot.of(plan.operator(), plan.order())
                .map(seen -> seen.view)
                .map(OrderView::currentDueOn)
                .orElse(null);
        filing.late = filing.dueOn != null && isAfter(filing.filedAt, filing.dueOn);
        filing.drafters = plan.drafters();
        filing.certifier = plan.certifier();
        return filing;
    }

    /** In time until the day ends at 24:00 in Seoul. */
    private static boolean isAfter(Instant filedAt, LocalDate dueOn) {
        return !filedAt.isBefore(
                dueOn.plusDays(1).atStartOfDay(BusinessClock.SEOUL).toInstant());
    }
}
