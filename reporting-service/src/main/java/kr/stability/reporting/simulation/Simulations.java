package kr.stability.reporting.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import kr.stability.reporting.resilience.Loss;
import kr.stability.reporting.resilience.SiteLoss;
import kr.stability.reporting.submission.FiledPlans;
import kr.stability.reporting.submission.Submission;

/** Puts a question to the site-loss rules and keeps the answer, unless it is about a draft. */
@ApplicationScoped
class Simulations {
    private final AcceptedInventory accepted;
    private final FiledPlans plans;
    private final CanonicalJson canonical;
    private final OperatorScope scope;
    private final CurrentActor actor;
    private final Clock clock;

    Simulations(
            AcceptedInventory accepted,
            FiledPlans plans,
            CanonicalJson canonical,
            OperatorScope scope,
            CurrentActor actor,
            Clock clock) {
        this.accepted = accepted;
        this.plans = plans;
        this.canonical = canonical;
        this.scope = scope;
        this.actor = actor;
        this.clock = clock;
    }

    /** Answers, and stores the answer when filings were asked. */
    @Transactional
    SimulationView run(SimulationRequest request) {
        request.check();
        Asked asked = asked(request);
        SimulationView answer = answer(request, asked);
        if (request.draft() != null) {
            return answer;
        }
        Simulation simulation = new Simulation();
        simulation.operatorCode =
                request.submission() == null ? null : asked.filings().getFirst().operatorCode;
        simulation.byOwner = !scope.seesAll();
        simulation.ranAt = answer.ranAt();
        simulation.ranBy = actor.get();
        simulation.answer = answer;
        simulation.persist();
        return simulation.view();
    }

    private Asked asked(SimulationRequest request) {
        if (request.draft() != null) {
            return Asked.draft(request.draft().plan());
        }
        if (request.submission() != null) {
            Submission filing = scope.load(Submission.class, request.submission());
            return Asked.filing(filing, plans.of(filing));
        }
        if (!scope.seesAll()) {
            throw Problem.invalid("/acceptedAt", Rule.OWN_FILINGS_ONLY);
        }
        return accepted.at(request.acceptedAt());
    }

    private SimulationView answer(SimulationRequest request, Asked asked) {
        SiteLoss rules = SiteLoss.of(asked.inventory());
        return new SimulationView(
                null,
                clock.instant(),
                request.lostSites(),
                request.lostComponent(),
                asked.inputs(),
                canonical.sha256(asked.inventory()),
                LossView.of(loss(request, rules, asked), asked.places()),
                request.singlePoints() ? singlePoints(rules) : List.of());
    }

    private static List<LossView.SinglePointView> singlePoints(SiteLoss rules) {
        return rules.singlePointsOfFailure().stream()
                .map(LossView.SinglePointView::of)
                .toList();
    }

    private static Loss loss(SimulationRequest request, SiteLoss rules, Asked asked) {
        if (request.lostComponent() == null) {
            checkSites(request.lostSites(), rules.sites());
            return rules.lose(Set.copyOf(request.lostSites()));
        }
        boolean declared = asked.inventory().components().stream()
                .anyMatch(component -> component.code().equals(request.lostComponent()));
        if (!declared) {
            throw Problem.invalid(
                    List.of(Violation.of("/lostComponent", request.lostComponent(), Rule.UNKNOWN_REFERENCE)));
        }
        return rules.loseComponent(request.lostComponent());
    }

    /** A slip of the pen must not read as "nothing fails". */
    private static void checkSites(List<String> lost, Set<String> known) {
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < lost.size(); i++) {
            if (!known.contains(lost.get(i))) {
                wrong.add(Violation.of("/lostSites/" + i, lost.get(i), Rule.UNKNOWN_REFERENCE));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}
