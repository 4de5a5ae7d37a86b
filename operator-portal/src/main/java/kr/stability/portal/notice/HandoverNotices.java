package kr.stability.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.stability.portal.certification.Handover;
import kr.stability.portal.order.OrderSnapshot;

/** Tells certifiers when drafters have handed a plan over. */
@ApplicationScoped
class HandoverNotices {
    private final NoticeBoard board;

    HandoverNotices(NoticeBoard board) {
        this.board = board;
    }

    void handed(@Observes Handover step) {
        OrderSnapshot order = OrderSnapshot.findById(step.orderId);
        if (step.step == Handover.Step.HANDED_OVER && order != null) {
            board.post(new Occurrence(
                    NoticeKind.WAITING,
                    step.id.toString(),
                    order.view,
                    null,
                    false,
                    "/orders/" + step.orderId + "/certification",
                    order.view.nextDueOn(),
                    null));
        }
    }
}
