package kr.stability.portal.plan;

import java.util.List;
import kr.stability.portal.reporting.PlanCheckView.Remark;
import kr.stability.portal.web.Label;

/**
 * The field in which something is explained.
 *
 * @param name of its row in the form; the same whatever else is explained
 * @param code rule and place
 * @param ko as typed
 * @param en as typed
 * @param errors what is wrong with the text
 * @param theirs what somebody else saved here meanwhile, or null
 */
public record ExplanationView(String name, String code, String ko, String en, List<Violation> errors, String theirs) {
    private static final int NUMBERS = 100_000_000;

    /** Name of the row of an explanation. */
    static String name(Section section, String code) {
        return section.explanations() + "[" + Math.floorMod(code.hashCode(), NUMBERS) + "]";
    }

    static String id(Remark remark) {
        String code = Explanations.code(remark.rule(), remark.place());
        return id(name(Section.holding(remark.pointer()), code));
    }

    private static String id(String name) {
        return Violation.id(FormViews.pointer(name)) + "-text-ko";
    }

    /** Id of the element to type into. */
    public String id() {
        return id(name);
    }

    /** What it is about, in words. */
    public Label place() {
        return PlaceWords.of(code.substring(code.indexOf(' ') + 1));
    }

    public boolean wrong() {
        return !errors.isEmpty();
    }
}
