package kr.stability.portal.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.Section;
import kr.stability.portal.plan.Violation;

/**
 * What an uploaded workbook says.
 *
 * @param sections as typed, only those that it has sheets of
 * @param places where each field stands, by RFC 6901 pointer into the plan
 * @param findings flaws of the file
 * @param stamp where it comes from, or one that says nothing
 */
record WorkbookContent(
        Map<Section, ObjectNode> sections, Map<String, Place> places, List<Finding> findings, Stamp stamp) {
    private static final Pattern LAST = Pattern.compile("/[^/]+$");

    /**
     * The flaws, and after them the rules of the plan that would be broken in the sections read.
     *
     * @param draft as saved now
     * @param requirements of the order
     */
    List<Finding> findings(PlanDraft draft, List<String> requirements) {
        List<Finding> all = new ArrayList<>(findings);
        ObjectNode whole = draft.typed().deepCopy();
        sections.forEach((section, typed) -> {
            whole.properties().removeIf(member -> section.holds("/" + member.getKey()));
            whole.setAll(typed);
        });
        draft.saying(whole).check(requirements).violations().stream()
                .filter(violation -> sections.containsKey(violation.section()))
                .forEach(violation -> all.add(Finding.of(place(violation), violation.rule(), violation.value())));
        return all;
    }

    /** The cell of a finding, or the nearest thing around it. */
    private Place place(Violation violation) {
        String pointer = violation.pointer();
        while (!pointer.isEmpty()) {
            Place place = places.get(pointer);
            if (place != null) {
                return place;
            }
            pointer = LAST.matcher(pointer).replaceFirst("");
        }
        return new Place(Sheet.of(violation.section()).getFirst().name(), "");
    }
}
