package kr.stability.reporting.pages;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.assurance.EvidenceQualities;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.review.OrderReviews;
import kr.stability.reporting.submission.DifferencesResource.DifferenceView;
import kr.stability.reporting.submission.DifferencesResource.DifferencesView;
import kr.stability.reporting.submission.SubmissionView;
import kr.stability.reporting.submission.VersionDifferences;

/** Gathers what other rooms say about a version: its differences, its review, its evidence. */
@ApplicationScoped
class PlanShelf {
    private static final int MOST_CHANGES = 200;

    private final VersionDifferences differences;
    private final OrderReviews reviews;
    private final EvidenceQualities qualities;

    PlanShelf(VersionDifferences differences, OrderReviews reviews, EvidenceQualities qualities) {
        this.differences = differences;
        this.reviews = reviews;
        this.qualities = qualities;
    }

    /** The differences to a version of the same order, or to the one before when none is named. */
    @Transactional
    PlanPage.Compared compared(UUID id, UUID from, Map<UUID, Integer> versions) {
        DifferencesView view = differences.since(id, from);
        List<DifferenceView> all = view.differences();
        return new PlanPage.Compared(
                view.from(),
                view.from() == null ? 0 : versions.getOrDefault(view.from(), 0),
                all.stream().limit(MOST_CHANGES).map(PlanChange::of).toList(),
                all.size(),
                all.stream().collect(Collectors.toMap(DifferenceView::path, DifferenceView::kind, (a, b) -> a)));
    }

    @Transactional
    PlanPage.Judged judged(SubmissionView submission, JsonNode plan) {
        return new PlanPage.Judged(
                reviews.of(submission.order()).stream()
                        .filter(review -> review.submission().equals(submission.id()))
                        .toList(),
                measures(plan),
                qualities.of(submission.id()));
    }

    /** By the demand that they name. */
    private static Map<String, List<PlanPage.Named>> measures(JsonNode plan) {
        Map<String, List<PlanPage.Named>> byDemand = new HashMap<>();
        JsonNode measures = plan.path("measures");
        for (int i = 0; i < measures.size(); i++) {
            JsonNode measure = measures.get(i);
            JsonNode title = measure.path("title");
            PlanPage.Named named = new PlanPage.Named(
                    measure.path("code").asText(),
                    new Text(title.path("ko").asText(), title.path("en").textValue()),
                    "/measures/" + i);
            measure.path("requirements")
                    .forEach(demand -> byDemand.computeIfAbsent(demand.asText(), code -> new ArrayList<>())
                            .add(named));
        }
        return byDemand;
    }
}
