package kr.stability.reporting.pages;

import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.PlanDifferences;
import kr.stability.reporting.submission.DifferencesResource.DifferenceView;

/**
 * A difference to another version in words.
 *
 * @param place such as {@code measures/M1/endsOn}
 * @param before lines of the value as it was; empty when it was added
 * @param after lines of the value as it is; empty when it was removed
 */
public record PlanChange(String place, Text label, PlanDifferences.Kind kind, List<Text> before, List<Text> after) {

    static PlanChange of(DifferenceView is) {
        String field = is.path().substring(is.path().lastIndexOf('/') + 1);
        return new PlanChange(
                is.path(),
                PlanReader.label(is.path()),
                is.kind(),
                PlanReader.lines(field, is.before()),
                PlanReader.lines(field, is.after()));
    }
}
