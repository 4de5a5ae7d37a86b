package kr.stability.portal.plan;

import kr.stability.portal.reporting.PlanCheckView.Kind;
import kr.stability.portal.reporting.PlanCheckView.Remark;
import kr.stability.portal.web.Label;

/**
 * A remark of the ministry's rules beside its field.
 *
 * @param explanation where it is explained, or null for a warning
 */
public record RemarkView(Remark remark, ExplanationView explanation) {
    /** Tells it from all others on the page. */
    public String code() {
        return Explanations.code(remark.rule(), remark.place());
    }

    public boolean mustExplain() {
        return remark.kind() == Kind.MUST_EXPLAIN;
    }

    /** What it is about, in words. */
    public Label place() {
        return PlaceWords.of(remark.place());
    }
}
