package kr.stability.reporting.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.order.Requirement;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;

/** Records results of inspections. */
@ApplicationScoped
class Inspections {
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    Inspections(Ledger ledger, CurrentActor actor, Clock clock) {
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /** Records a result for the requirement of that code that was served on the company last. */
    @Transactional
    Inspection record(InspectionRequest request) {
        if (request.inspectedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("/inspectedOn", Rule.IN_FUTURE);
        }
        if (Operator.ofCode(request.operator()).isEmpty()) {
            throw Problem.invalid("/operator", Rule.UNKNOWN_OPERATOR);
        }
        Requirement requirement = Requirement.served(request.operator(), request.requirement())
                .orElseThrow(() -> Problem.invalid("/requirement", Rule.UNKNOWN_REQUIREMENT));
        Inspection inspection = inspection(request, requirement);
        inspection.persistAndFlush();
        ledger.record(Act.INSPECTION_RECORDED, inspection.id);
        return inspection;
    }

    private Inspection inspection(InspectionRequest request, Requirement requirement) {
        Inspection inspection = new Inspection();
        inspection.operatorCode = request.operator();
        inspection.orderId = requirement.order.id;
        inspection.requirementCode = requirement.code;
        inspection.site = request.site();
        inspection.inspectedOn = request.inspectedOn();
        inspection.result = request.result();
        inspection.text = request.text();
        inspection.note = request.note();
        inspection.illustrative = Boolean.TRUE.equals(request.illustrative());
        inspection.recordedAt = clock.instant();
        inspection.recordedBy = actor.get();
        return inspection;
    }
}
