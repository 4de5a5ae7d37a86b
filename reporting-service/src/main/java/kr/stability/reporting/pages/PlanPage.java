package kr.stability.reporting.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.reporting.assurance.AssuranceViews.FileView;
import kr.stability.reporting.assurance.AssuranceViews.ItemView;
import kr.stability.reporting.assurance.AssuranceViews.QualityView;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.order.OrderView;
import kr.stability.reporting.plan.PlanDifferences;
import kr.stability.reporting.review.ReviewView;
import kr.stability.reporting.submission.SubmissionView;

/** What the page of a version shows. */
public record PlanPage(OrderView order, SubmissionView submission, Shown plan, Compared compared, Judged judged) {

    /**
     * The rows of one page of the plan.
     *
     * @param at pointer of what the reader came for, or null
     * @param asked the pointer or place as asked for, or null
     * @param there false when nothing stands at the very place that was asked for
     */
    public record Shown(List<PlanText.Chapter> chapters, Turn turn, String at, String asked, boolean there) {}

    /**
     * The differences to another version.
     *
     * @param from id of the other version, or null when this is the first
     * @param version number of the other version, 0 when this is the first
     * @param kinds kind of each change by place
     */
    public record Compared(
            UUID from, int version, List<PlanChange> first, long total, Map<String, PlanDifferences.Kind> kinds) {}

    /** What was found, and what can be said of the evidence. */
    public record Judged(List<ReviewView> reviews, Map<String, List<Named>> measures, QualityView quality) {}

    /** A measure with its place in the plan. */
    public record Named(String code, Text title, String pointer) {}

    /** The kind of change of a place, or null when it did not change. */
    public PlanDifferences.Kind changed(String place) {
        return Stream.of("", "/ko", "/en")
                .map(language -> compared.kinds().get(place + language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** True for the place that the reader came for. */
    public boolean isAt(String pointer) {
        return pointer.equals(plan.at());
    }

    /** What a rule asks for, by its id. */
    public Text rule(String id) {
        return PlanFields.value("rule", id);
    }

    /** The measures that name a demand. */
    public List<Named> measures(String requirement) {
        return judged.measures().getOrDefault(requirement, List.of());
    }

    /** The review that counts: the one that was sent last, else the draft; null when nobody has begun. */
    public ReviewView review() {
        return judged.reviews().stream()
                .max(Comparator.comparing(ReviewView::sentAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** What that review says of a demand, or null. */
    public ReviewView.FindingView finding(String requirement) {
        return review() == null
                ? null
                : review().findings().stream()
                        .filter(finding -> finding.requirement().equals(requirement))
                        .findFirst()
                        .orElse(null);
    }

    /** What can be said of the file at a place of the plan, or null when there is none. */
    public ItemView quality(String pointer) {
        return judged.quality().items().stream()
                .filter(item -> item.pointer().equals(pointer))
                .findFirst()
                .orElse(null);
    }

    /** A file by its hash. */
    public FileView file(String sha256) {
        return judged.quality().files().stream()
                .filter(file -> Objects.equals(file.sha256(), sha256))
                .findFirst()
                .orElseThrow();
    }

    /** True on the first page, which has what is said about the plan before the plan itself. */
    public boolean first() {
        return plan.turn().page() == 1;
    }
}
