package kr.stability.portal.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.Section;
import kr.stability.portal.plan.Violation;

/**
 * What an uploaded workbook says.
 *
 * @param sections as typed, only those that it has sheets of
 * @param silent those of them whose explanations it has no sheet for: the draft's stay
 * @param places where each field stands, by RFC 6901 pointer into the plan
 * @param findings flaws of the file
 * @param stamp where it comes from, or one that says nothing
 */
record WorkbookContent(
        Map<Section, ObjectNode> sections,
        Set<Section> silent,
        Map<String, Place> places,
        List<Finding> findings,
        Stamp stamp) {
    private static final Pattern LAST = Pattern.compile("/[^/]+$");

    /** The sections with the explanations of the draft where the workbook has none. */
    Map<Section, ObjectNode> over(PlanDraft draft) {
        Map<Section, ObjectNode> kept = new EnumMap<>(Section.class);
        sections.forEach((section, typed) -> {
            ObjectNode copy = typed.deepCopy();
            JsonNode explained = draft.typed().path(section.explanations());
            kept.put(
                    section,
                    silent.contains(section) && !explained.isEmpty()
                            ? copy.set(section.explanations(), explained)
                            : copy);
        });
        return kept;
    }

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
