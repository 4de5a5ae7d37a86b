package kr.stability.portal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.delivery.Withdrawal;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Remark;
import kr.stability.portal.plan.SavedDraft;
import kr.stability.portal.session.OperatorScope;

/** Passes a draft from the drafters to the certifier and back. Each step is told to whoever observes {@link Handover}. */
@ApplicationScoped
@Named("handover")
public class HandOver {
    private final OperatorScope scope;
    private final Clock clock;
    private final Event<Handover> done;

    HandOver(OperatorScope scope, Clock clock, Event<Handover> done) {
        this.scope = scope;
        this.clock = clock;
        this.done = done;
    }

    /** On whose desk the draft of an order of the person's own company lies. */
    @Transactional
    public Desk desk(UUID order) {
        return SavedDraft.ofOrder(order)
                .filter(draft -> scope.operators().contains(draft.operator))
                .map(draft -> new Desk(Handover.ofOrder(order), draft.version, Filing.lastDraftVersion(order)))
                .orElseGet(() -> new Desk(List.of(), 0, 0));
    }

    /** Hands the draft to the certifier; nothing happens when the certifier has this very version already. */
    @Transactional
    Desk toCertifier(SeenOrder order, Remark note) {
        SavedDraft.locked(order.id());
        Desk desk = desk(order.id());
        if (desk.isReady()) {
            step(order, desk, Handover.Step.HANDED_OVER, note);
        }
        return desk(order.id());
    }

    /** Sends the draft back to the drafters; nothing happens when they have it already. */
    @Transactional
    Desk toDrafters(SeenOrder order, Remark reason) {
        SavedDraft.locked(order.id());
        Desk desk = desk(order.id());
        if (desk.isCertifiers()) {
            step(order, desk, Handover.Step.SENT_BACK, reason);
        }
        return desk(order.id());
    }

    /** A filing that is taken back puts its draft on the drafters' desk, with the same reason. */
    void withdrawn(@Observes Withdrawal withdrawal) {
        Filing filing = withdrawal.filing();
        Desk desk = desk(filing.orderId);
        Handover back = begun(Handover.Step.SENT_BACK, desk);
        back.orderId = filing.orderId;
        back.operator = filing.operator;
        tell(back, new Remark(withdrawal.reason()));
    }

    private void step(SeenOrder order, Desk desk, Handover.Step way, Remark said) {
        Handover step = begun(way, desk);
        step.orderId = order.id();
        step.operator = order.operator();
        tell(step, said);
    }

    private Handover begun(Handover.Step way, Desk desk) {
        Handover step = new Handover();
        step.step = way;
        step.draftVersion = desk.draftVersion();
        step.person = scope.person();
        step.at = clock.instant();
        return step;
    }

    private void tell(Handover step, Remark said) {
        step.note = said.text();
        step.persistAndFlush();
        done.fire(step);
    }
}
