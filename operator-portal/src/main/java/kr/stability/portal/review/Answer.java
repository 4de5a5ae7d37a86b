package kr.stability.portal.review;

import java.util.List;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReviewView;

/**
 * The finding on one requirement beside the answer that the draft gives to it now.
 *
 * @param measures of the draft that name the requirement
 * @param unchanged true when the answer is still the one of the version filed last
 */
public record Answer(
        OrderView.Requirement requirement, ReviewView.Finding finding, List<Place> measures, boolean unchanged) {

    /**
     * A measure and where its fields stand.
     *
     * @param code as typed
     * @param title as typed, may be empty
     * @param id of the element on the page of the measures
     */
    public record Place(String code, String title, String id) {}

    /** The verdict. */
    public ReviewView.Verdict verdict() {
        return finding.verdict();
    }

    /** True when the ministry asks for more and nothing has been changed yet. */
    public boolean open() {
        return unchanged && verdict() == ReviewView.Verdict.SUPPLEMENT_REQUIRED;
    }
}
