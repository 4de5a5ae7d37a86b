package kr.stability.reporting.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.ledger.Turn;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.order.Requirement;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import kr.stability.reporting.web.Precondition;

/** Records results of inspections and what is done about them. */
@ApplicationScoped
class Inspections {
    private final Ledger ledger;
    private final CurrentActor actor;
    private final EntityManager entities;
    private final Clock clock;

    Inspections(Ledger ledger, CurrentActor actor, EntityManager entities, Clock clock) {
        this.entities = entities;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Records a result for a requirement that was served on the company.
     *
     * @throws Problem {@code invalid-request} when the code names none, or several and the order is not said
     */
    @Transactional
    Inspection record(InspectionRequest request) {
        if (request.inspectedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("/inspectedOn", Rule.IN_FUTURE);
        }
        if (Operator.ofCode(request.operator()).isEmpty()) {
            throw Problem.invalid("/operator", Rule.UNKNOWN_OPERATOR);
        }
        List<Requirement> meant = Requirement.meant(request.operator(), request.requirement(), request.order());
        Requirement.unclear(meant).ifPresent(rule -> {
            throw Problem.invalid("/requirement", rule);
        });
        Requirement requirement = meant.getFirst();
        if (request.measure() != null && !filed(requirement.order.id, request.measure())) {
            throw Problem.invalid("/measure", Rule.UNKNOWN_MEASURE);
        }
        Inspection inspection = inspection(request, requirement);
        inspection.persistAndFlush();
        ledger.record(Act.INSPECTION_RECORDED, inspection.id);
        return inspection;
    }

    /**
     * Takes a step.
     *
     * @throws Problem {@code invalid-request} when the step cannot follow
     */
    @Transactional
    Inspection step(UUID id, String ifMatch, InspectionStepRequest request) {
        Turn.at(entities, id);
        Inspection inspection = Inspection.<Inspection>findByIdOptional(id).orElseThrow(Problem::notFound);
        Precondition.required(ifMatch, inspection.steps.size());
        List<Violation> wrong = request.violations(inspection);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        InspectionStep step = request.toStep(inspection);
        step.takenAt = clock.instant();
        step.takenBy = actor.get();
        step.persistAndFlush();
        inspection.steps.add(step);
        ledger.record(Act.INSPECTION_STEP_TAKEN, inspection.id);
        return inspection;
    }

    /** In a version that was not withdrawn. */
    private boolean filed(UUID order, String measure) {
        return !entities.createNativeQuery("""
                        select 1 from milestone m join standing_milestone f on f.milestone_id = m.id
                        where m.order_id = ?1 and m.measure_code = ?2 limit 1""")
                .setParameter(1, order)
                .setParameter(2, measure)
                .getResultList()
                .isEmpty();
    }

    private Inspection inspection(InspectionRequest request, Requirement requirement) {
        Inspection inspection = new Inspection();
        inspection.operatorCode = request.operator();
        inspection.orderId = requirement.order.id;
        inspection.requirementCode = requirement.code;
        inspection.measureCode = request.measure();
        inspection.laws = request.laws() == null ? List.of() : request.laws();
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
