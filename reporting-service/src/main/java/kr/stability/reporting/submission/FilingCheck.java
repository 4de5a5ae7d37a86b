package kr.stability.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.LettersAt;
import kr.stability.reporting.order.OrderView;
import kr.stability.reporting.plan.FiledMilestone;
import kr.stability.reporting.plan.PlanContext;
import kr.stability.reporting.plan.Remark;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** Whether a filing is taken in: what stops it, and what it leaves unexplained. */
@ApplicationScoped
class FilingCheck {
    private final PlanCheck plan;
    private final PlanContexts contexts;
    private final FiledMilestone.Register milestones;
    private final LettersAt letters;

    FilingCheck(PlanCheck plan, PlanContexts contexts, FiledMilestone.Register milestones, LettersAt letters) {
        this.letters = letters;
        this.plan = plan;
        this.contexts = contexts;
        this.milestones = milestones;
    }

    /**
     * Refuses what cannot be taken in.
     *
     * @return what stays unexplained; empty unless it is to be flagged
     * @throws Problem {@code invalid-request} with the fields, {@code unexplained}
     */
    List<Submission.Unexplained> unexplained(FilingRequest filing, CorrectiveOrder order, OnUnexplained then) {
        List<Remark> remarks = plan.remarks(filing.content(), against(filing, order));
        List<Violation> wrong = violations(remarks, Remark.Kind.BLOCKING);
        List<Violation> wrongOrMissing = wrong.isEmpty() ? NamedEvidence.missing(filing) : wrong;
        if (!wrongOrMissing.isEmpty()) {
            throw Problem.invalid(wrongOrMissing);
        }
        List<Remark> open = remarks.stream().filter(Remark::unexplained).toList();
        if (!open.isEmpty() && then == OnUnexplained.REFUSE && filing.explains()) {
            throw Problem.of(ProblemType.UNEXPLAINED, violations(open, Remark.Kind.MUST_EXPLAIN));
        }
        return open.stream()
                .map(one -> new Submission.Unexplained(one.rule(), one.place()))
                .toList();
    }

    /** Form version 1 had no place for the reason of a moved date: what it filed is not measured by it. */
    private PlanCheck.Against against(FilingRequest filing, CorrectiveOrder order) {
        PlanContext context = contexts.of(order, filing.filedAt());
        List<FiledMilestone> filed = filing.explains() ? milestones.of(order.id) : List.of();
        Set<String> demanded = PlanContexts.requirements(order);
        Set<String> before = demandedWhen(filing.filedAt(), order);
        Set<String> later = new HashSet<>(PlanContexts.later(order, filing.filedAt()));
        Set<String> known = new HashSet<>(demanded);
        known.addAll(before);
        known.stream()
                .filter(code -> !demanded.contains(code) || !before.contains(code))
                .forEach(later::add);
        return new PlanCheck.Against(known, later, filed, context);
    }

    /** An amendment that comes between certification and delivery makes nothing wrong that was right. */
    private Set<String> demandedWhen(Instant filedAt, CorrectiveOrder order) {
        return order.revision == 1
                ? PlanContexts.requirements(order)
                : letters.at(filedAt, List.of(order)).get(order.id).requirements().stream()
                        .map(OrderView.RequirementView::code)
                        .collect(Collectors.toSet());
    }

    private static List<Violation> violations(List<Remark> remarks, Remark.Kind kind) {
        return remarks.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> new Violation("/content" + one.pointer(), one.value(), one.rule(), one.message()))
                .toList();
    }

    /** A filing from the future is a clock that is wrong. */
    static void inTime(FilingRequest filing, Instant now) {
        if (filing.filedAt().isAfter(now.plusSeconds(300))) {
            throw Problem.invalid("/filedAt", Rule.IN_FUTURE); // five minutes for clocks that differ
        }
    }
}
