package kr.stability.portal.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.order.ImplementationFacts;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.reporting.MilestoneView;

/** Tells the orders how many milestones were reached, as the ministry showed them last; asks nobody. */
@ApplicationScoped
class KnownMilestones implements ImplementationFacts {

    @Override
    @Transactional
    public Optional<Fact> of(SeenOrder order) {
        return ProgressSnapshot.<ProgressSnapshot>findByIdOptional(order.id())
                .map(kept -> kept.milestones)
                .filter(milestones -> milestones != null && !milestones.isEmpty())
                .map(milestones -> new Fact(milestones.size(), achieved(milestones)));
    }

    private static int achieved(List<MilestoneView> milestones) {
        return (int) milestones.stream().filter(MilestoneView::achieved).count();
    }
}
