package kr.stability.reporting.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.resilience.Inventory;
import kr.stability.reporting.submission.Submission;

/**
 * The inventory that a question is about.
 *
 * @param filings where it comes from; empty for a draft
 * @param plans by code of the company
 * @param inventory of one plan, or of all joined
 * @param places where its values stand
 */
record Asked(
        List<Submission> filings, SequencedMap<String, ImprovementPlan> plans, Inventory inventory, PlanPlaces places) {

    static Asked draft(ImprovementPlan plan) {
        return new Asked(List.of(), new LinkedHashMap<>(), Inventory.of(plan), PlanPlaces.in(plan));
    }

    static Asked filing(Submission submission, ImprovementPlan plan) {
        SequencedMap<String, ImprovementPlan> plans = new LinkedHashMap<>();
        plans.put(submission.operatorCode, plan);
        return new Asked(List.of(submission), plans, Inventory.of(plan), PlanPlaces.in(plan));
    }

    static Asked all(List<Submission> filings, SequencedMap<String, ImprovementPlan> plans) {
        return new Asked(filings, plans, Inventory.joined(plans), PlanPlaces.NONE);
    }

    List<SimulationView.InputView> inputs() {
        return filings.stream()
                .map(is -> new SimulationView.InputView(is.id, is.operatorCode, is.version, is.contentSha256))
                .toList();
    }
}
