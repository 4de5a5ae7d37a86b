package kr.stability.portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.order.DraftFacts;
import kr.stability.portal.order.SeenOrder;

/** How far the draft of an order is. */
@ApplicationScoped
class DraftProgress implements DraftFacts {

    @Override
    @Transactional
    public Optional<Fact> of(SeenOrder order) {
        return SavedDraft.ofOrder(order.id()).map(draft -> fact(order, draft.plan(), draft.sections()));
    }

    private static Fact fact(SeenOrder order, PlanDraft draft, List<SavedSection> sections) {
        List<String> requirements = order.view().requirementCodes();
        CheckedPlan checked = draft.check(requirements);
        SavedSection last = sections.stream()
                .max(Comparator.comparing(section -> section.updatedAt))
                .orElse(null);
        return new Fact(
                requirements.size() - checked.unanswered().size(),
                checked.findings().size(),
                last == null ? null : last.updatedByName,
                last == null ? null : last.updatedAt);
    }
}
