package kr.stability.reporting.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.ledger.Turn;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Violation;
import kr.stability.reporting.web.Precondition;

/** Records reforms and the stages that they reach. */
@ApplicationScoped
class Reforms {
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    Reforms(Ledger ledger, CurrentActor actor, Clock clock) {
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Records a reform.
     *
     * @throws Problem {@code invalid-request} with links that lead nowhere
     */
    @Transactional
    Reform record(ReformRequest request) {
        ReformLinks links = request.links() == null ? ReformLinks.none() : request.links();
        refuse(links.violations());
        Reform reform = reform(request, links);
        reform.persistAndFlush();
        ledger.record(Act.REFORM_RECORDED, reform.code);
        return reform;
    }

    /**
     * Records that a reform reached a stage.
     *
     * @throws Problem {@code invalid-request} when the stage cannot follow
     */
    @Transactional
    Reform step(String code, String ifMatch, ReformStepRequest request) {
        Turn.at(Reform.getEntityManager(), "reform " + code);
        Reform reform = Reform.<Reform>find("code", code).firstResultOptional().orElseThrow(Problem::notFound);
        Precondition.required(ifMatch, reform.steps.size());
        refuse(request.violations(reform, LocalDate.now(clock)));
        ReformStep step = request.toStep(reform);
        step.takenAt = clock.instant();
        step.takenBy = actor.get();
        step.persistAndFlush();
        reform.steps.add(step);
        ledger.record(Act.REFORM_STEP_TAKEN, reform.code);
        return reform;
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    private Reform reform(ReformRequest request, ReformLinks links) {
        Reform reform = new Reform();
        reform.code = request.code();
        reform.text = request.text();
        reform.law = request.law();
        reform.leadDepartment = request.leadDepartment();
        reform.scheduledOn = request.scheduledOn();
        reform.sources = request.sources() == null ? List.of() : request.sources();
        reform.operators = links.operators();
        reform.sites = links.sites();
        reform.requirements = links.resolvedRequirements();
        reform.laws = links.laws();
        reform.recordedAt = clock.instant();
        return reform;
    }
}
