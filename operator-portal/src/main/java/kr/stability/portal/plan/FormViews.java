package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import kr.stability.portal.reporting.OrderView;

/**
 * Builds a form from the field model, the text as typed and the findings.
 *
 * @param draft whose declared codes can be ticked
 * @param requirements of the order, in order
 * @param violations to show beside their fields
 * @param theirs what somebody else saved meanwhile, by pointer
 * @param advice of the ministry's rules
 */
record FormViews(
        PlanDraft draft,
        List<OrderView.Requirement> requirements,
        List<Violation> violations,
        Map<String, String> theirs,
        Advice advice) {

    /** The form of a section with this text in it. */
    FormView of(Section section, JsonNode typed) {
        RemarkViews remarks = new RemarkViews(section, typed, this);
        FormView.Row root = new RowViews(this, remarks).row(section.form(), typed, "", 0);
        return new FormView(section, root, remarks.others(), remarks.unasked(), "");
    }

    static String pointer(String name) {
        return name.isEmpty()
                ? ""
                : "/" + name.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
