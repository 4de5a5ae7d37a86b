package kr.stability.portal.plan;

import java.util.Arrays;
import java.util.List;
import kr.stability.portal.reporting.OrderView;

/**
 * A draft at a glance.
 *
 * @param coverage each requirement with the measures that answer it
 * @param sections each section with its rows and findings
 */
public record PlanOverview(Coverage coverage, List<Entry> sections) {

    /**
     * A section in the list.
     *
     * @param saved the last save, or null when nothing was ever saved
     */
    public record Entry(Section section, int rows, List<Violation> findings, SavedSection saved) {
        public boolean ok() {
            return findings.isEmpty();
        }

        public boolean empty() {
            return saved == null || saved.content.isEmpty();
        }
    }

    static PlanOverview of(OrderView order, List<SavedSection> saved) {
        PlanDraft draft =
                PlanDraft.of(saved.stream().map(section -> section.content).toList());
        CheckedPlan checked = draft.check(order.requirementCodes());
        List<Entry> sections = Arrays.stream(Section.values())
                .map(section -> new Entry(section, rows(section, draft), checked.of(section), last(section, saved)))
                .toList();
        return new PlanOverview(Coverage.of(order, checked.content()), sections);
    }

    /** How many findings are left. */
    public int findings() {
        return sections.stream().mapToInt(entry -> entry.findings().size()).sum();
    }

    private static int rows(Section section, PlanDraft draft) {
        return section.form().lists().stream()
                .mapToInt(list -> Typed.rows(draft.typed(), list.path()).size())
                .sum();
    }

    private static SavedSection last(Section section, List<SavedSection> saved) {
        return saved.stream()
                .filter(one -> one.section.equals(section.slug()))
                .findFirst()
                .orElse(null);
    }
}
