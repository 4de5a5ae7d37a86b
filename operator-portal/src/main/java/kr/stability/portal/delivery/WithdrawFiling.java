package kr.stability.portal.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.plan.Remark;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReportingApi;
import kr.stability.portal.session.OperatorScope;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Takes a filing back: first at the ministry, which alone knows whether it has been opened, then here. */
@ApplicationScoped
class WithdrawFiling {
    private static final Logger LOG = Logger.getLogger(WithdrawFiling.class);
    private static final int CONFLICT = 409;

    private final ReportingApi reporting;
    private final Orders orders;
    private final OperatorScope scope;
    private final Clock clock;
    private final Event<Withdrawal> done;

    WithdrawFiling(
            @RestClient ReportingApi reporting,
            Orders orders,
            OperatorScope scope,
            Clock clock,
            Event<Withdrawal> done) {
        this.reporting = reporting;
        this.orders = orders;
        this.scope = scope;
        this.clock = clock;
        this.done = done;
    }

    /** What stands in the way before the ministry is asked. */
    static Optional<Withdrawal.Refusal> refusal(Filing filing) {
        if (filing.receipt == null) {
            return Optional.of(Withdrawal.Refusal.NOT_RECEIVED);
        }
        boolean last = QuarkusTransaction.joiningExisting().call(filing::isLast);
        return last ? Optional.empty() : Optional.of(Withdrawal.Refusal.LATER_STANDS);
    }

    /** Takes it back, or says why not. When the portal stops in between, asking again completes it. */
    Optional<Withdrawal.Refusal> withdraw(Filing filing, Remark reason) {
        Optional<Withdrawal.Refusal> early = refusal(filing);
        if (early.isPresent()) {
            return early;
        }
        try {
            Optional<UUID> submission = submission(filing);
            if (submission.isEmpty()) {
                return Optional.of(Withdrawal.Refusal.UNREACHABLE);
            }
            reporting.withdraw(submission.get(), new ReportingApi.WithdrawalRequest(reason.text()));
            return Optional.empty();
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("Filing %s not withdrawn: %s", filing.id, e.getMessage());
            boolean opened = e instanceof WebApplicationException answer
                    && answer.getResponse().getStatus() == CONFLICT;
            return Optional.of(opened ? Withdrawal.Refusal.REVIEW_STARTED : Withdrawal.Refusal.UNREACHABLE);
        }
    }

    /** Keeps that it was taken back. */
    @Transactional
    void keep(UUID id, Remark reason) {
        Filing filing = scope.load(Filing.class, id);
        if (filing.withdrawnAt != null) {
            return;
        }
        filing.withdrawnAt = clock.instant();
        filing.withdrawnBy = scope.person();
        filing.withdrawalReason = reason.text();
        done.fire(new Withdrawal(filing, reason.text()));
    }

    /** Filings delivered by an earlier portal do not know their id; the order does, by the receipt. */
    private Optional<UUID> submission(Filing filing) {
        return Optional.ofNullable(filing.submissionId)
                .or(() -> orders.fresh(filing.orderId).view().submissions().stream()
                        .filter(filed -> filing.receipt.number().equals(filed.receiptNumber()))
                        .map(OrderView.Filed::id)
                        .findFirst());
    }
}
