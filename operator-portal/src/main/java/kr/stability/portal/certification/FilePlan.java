package kr.stability.portal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.delivery.TraceParent;
import kr.stability.portal.evidence.FiledEvidence;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.CheckedPlan;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.PlanDrafter;
import kr.stability.portal.plan.SavedDraft;
import kr.stability.portal.session.AccountLinks;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Person;
import org.jboss.logging.Logger;

/** Certifies and files: in one transaction the draft is frozen as a filing and put in the outbox. */
@ApplicationScoped
class FilePlan {
    private static final Logger LOG = Logger.getLogger(FilePlan.class);
    private static final String FORM_VERSION = "2";

    private final OperatorScope scope;
    private final HandOver handOver;
    private final AccountLinks links;
    private final FiledEvidence evidence;
    private final Clock clock;

    FilePlan(OperatorScope scope, HandOver handOver, AccountLinks links, FiledEvidence evidence, Clock clock) {
        this.scope = scope;
        this.handOver = handOver;
        this.links = links;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param filing what was filed, now or with the same draft before; null when refused
     * @param refusal why not, or null
     */
    record Outcome(Filing filing, Refusal refusal) {}

    /** What would be filed now. */
    @Transactional
    public Certification read(SeenOrder order) {
        return certification(order, SavedDraft.ofOrder(order.id()));
    }

    /** Files what the certifier has read. The same draft again leads to the same filing. */
    @Transactional
    public Outcome file(SeenOrder order, Certification.Consent consent) {
        Certification certification = certification(order, SavedDraft.locked(order.id()));
        Optional<Filing> before = Filing.ofDraft(order.id(), consent.draftVersion());
        if (before.isPresent()) {
            return new Outcome(before.get(), null);
        }
        return certification
                .refusal(consent)
                .or(() -> infected(order, certification))
                .map(refusal -> new Outcome(null, refusal))
                .orElseGet(() -> new Outcome(filed(order, certification, consent), null));
    }

    /** A plan with such a file would never be delivered. */
    Optional<Refusal> infected(SeenOrder order, Certification certification) {
        boolean infected = certification.already().isEmpty()
                && evidence.infected(order.operator(), certification.plan().content());
        return infected ? Optional.of(Refusal.INFECTED) : Optional.empty();
    }

    private Certification certification(SeenOrder order, Optional<SavedDraft> draft) {
        CheckedPlan plan = draft.map(SavedDraft::plan)
                .orElseGet(() -> PlanDraft.of(List.of()))
                .check(order.view(), LocalDate.now(clock));
        List<Person> drafters = draft.map(PlanDrafter::of).orElse(List.of());
        Certification.People people = new Certification.People(
                drafters, drafters.stream().map(links::today).toList(), links.today(scope.person()));
        return new Certification(
                draft.map(found -> found.version).orElse(0),
                plan,
                CanonicalJson.of(plan.content()),
                people,
                Filing.ofOrder(order.id()),
                handOver.desk(order.id()));
    }

    private Filing filed(SeenOrder order, Certification certification, Certification.Consent consent) {
        Filing filing = new Filing();
        filing.orderId = order.id();
        filing.operator = order.operator();
        filing.version = certification.filed().size() + 1;
        filing.draftVersion = certification.draftVersion();
        filing.formVersion = FORM_VERSION;
        filing.content = certification.plan().content();
        filing.canonical = certification.canonical().bytes();
        filing.sha256 = certification.canonical().sha256();
        filing.filedAt = clock.instant();
        filing.dueOn = order.view().nextDueOn();
        filing.drafters = certification.people().drafters();
        filing.certifier = certification.people().certifier();
        filing.statement = consent.statement();
        filing.acceptedName = consent.name().strip();
        filing.nextAttemptAt = Instant.EPOCH; // at once, whatever this replica's clock shows
        filing.traceparent = TraceParent.current();
        filing.persistAndFlush();
        LOG.infof("Filed version %d of order %s as %s", filing.version, filing.orderId, filing.id);
        return filing;
    }
}
