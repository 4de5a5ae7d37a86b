package kr.stability.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.plan.MarkedRow;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import kr.stability.reporting.submission.FiledPlans;
import kr.stability.reporting.submission.Submission;

/** Records releases. */
@ApplicationScoped
class Releases {
    private final OperatorScope scope;
    private final FiledPlans plans;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    Releases(OperatorScope scope, FiledPlans plans, Ledger ledger, CurrentActor actor, Clock clock) {
        this.scope = scope;
        this.plans = plans;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Records a release of something in the plan that was filed last, once for each thing in a version.
     *
     * @throws Problem {@code invalid-request} when nothing of that name is marked in the plan that was filed last
     */
    @Transactional
    Release record(UUID orderId, ReleaseRequest request) {
        CorrectiveOrder order = scope.load(CorrectiveOrder.class, orderId);
        String code = request.codeOrEmpty();
        Submission version = Submission.latestOf(order.id)
                .filter(filed -> marks(filed, request, code))
                .orElseThrow(() -> Problem.invalid(List.of(Violation.of("/code", code, Rule.NOT_MARKED))));
        if (Release.count("submissionId = ?1 and part = ?2 and code = ?3", version.id, request.part(), code) > 0) {
            throw Problem.of(ProblemType.ALREADY_EXISTS, "이미 공개를 허락한 항목입니다.", "It has been released already.");
        }
        Release release = new Release();
        release.orderId = orderId;
        release.submissionId = version.id;
        release.operatorCode = order.operatorCode;
        release.part = request.part();
        release.code = code;
        release.reference = request.reference();
        release.releasedAt = clock.instant();
        release.releasedBy = actor.get();
        release.persistAndFlush();
        ledger.record(Act.CONFIDENTIAL_RELEASED, order.number);
        return release;
    }

    private boolean marks(Submission version, ReleaseRequest request, String code) {
        return MarkedRow.of(plans.of(version)).stream()
                .anyMatch(row -> row.part() == request.part() && row.code().equals(code));
    }
}
