package kr.stability.reporting.backtest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.plan.PlanRules;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** Records inventories of the day of an incident and puts them to the site-loss rules. */
@ApplicationScoped
class BackTests {
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    BackTests(Ledger ledger, CurrentActor actor, Clock clock) {
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /** Records what a company ran where; a later record takes the place of an earlier one, and both are kept. */
    @Transactional
    IncidentInventory record(String code, IncidentInventoryRequest request) {
        Incident incident = Incident.ofCode(code).orElseThrow(Problem::notFound);
        if (Operator.ofCode(request.operator()).isEmpty()) {
            throw Problem.invalid("/operator", Rule.UNKNOWN_OPERATOR);
        }
        List<Violation> wrong = PlanRules.unusableInventory(request.inventory().plan()).stream()
                .map(v -> new Violation("/inventory" + v.pointer(), v.value(), v.rule(), v.message()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        IncidentInventory inventory = inventory(incident, request);
        inventory.persistAndFlush();
        ledger.record(Act.INCIDENT_INVENTORY_RECORDED, inventory.id);
        return inventory;
    }

    private IncidentInventory inventory(Incident incident, IncidentInventoryRequest request) {
        IncidentInventory inventory = new IncidentInventory();
        inventory.incidentCode = incident.code;
        inventory.operatorCode = request.operator();
        inventory.content = request.inventory();
        inventory.sources = request.sources();
        inventory.illustrative = Boolean.TRUE.equals(request.illustrative());
        inventory.recordedAt = clock.instant();
        inventory.recordedBy = actor.get();
        return inventory;
    }

    /** The latest inventory of each company. */
    @Transactional
    List<IncidentInventory> latest(String code) {
        Incident incident = Incident.ofCode(code).orElseThrow(Problem::notFound);
        return IncidentInventory.latest(Set.of(incident.code), clock.instant());
    }

    /** Each company's inventory without the data centre of the incident. */
    @Transactional
    List<BackTestViews.BackTestView> run(String code) {
        Incident incident = Incident.ofCode(code).orElseThrow(Problem::notFound);
        if (incident.siteCode == null) {
            return List.of();
        }
        return IncidentInventory.latest(Set.of(incident.code), clock.instant()).stream()
                .map(day -> BackTestViews.BackTestView.of(
                        day.operatorCode,
                        incident.siteCode,
                        BackTest.of(day.content, incident.siteCode, suffered(incident, day.operatorCode))))
                .toList();
    }

    private static Map<String, Long> suffered(Incident incident, String operator) {
        return incident.outages.stream()
                .filter(outage -> outage.operatorCode.equals(operator))
                .collect(Collectors.toMap(
                        outage -> outage.service, outage -> outage.lasted().toMinutes(), Math::max));
    }
}
