package kr.stability.portal.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.stability.portal.reporting.OrderView;

/**
 * A draft at a glance.
 *
 * @param coverage each requirement with the measures that answer it
 * @param sections those that the order needs or that hold something, with their rows and findings
 * @param others those that it does not need
 * @param advice of the ministry's rules
 */
public record PlanOverview(Coverage coverage, List<Entry> sections, List<Entry> others, Advice advice) {

    /**
     * A section in the list.
     *
     * @param saved the last save, or null when nothing was ever saved
     */
    public record Entry(
            Section section, int rows, List<Violation> findings, long unexplained, long warnings, SavedSection saved) {
        public boolean ok() {
            return findings.isEmpty();
        }

        public boolean empty() {
            return saved == null || saved.content.isEmpty();
        }
    }

    static PlanOverview of(OrderView order, Drafts.Whole whole, CheckedPlan checked, Advice advice) {
        NeededSections needed = NeededSections.of(
                order.requirements().stream()
                        .map(OrderView.Requirement::category)
                        .toList(),
                whole.plan().typed());
        Function<Section, Entry> entry = section -> new Entry(
                section,
                rows(section, whole.plan()),
                checked.of(section),
                advice.unexplained(section),
                advice.warnings(section),
                last(section, whole.sections()));
        return new PlanOverview(
                Coverage.of(order, checked.content()),
                needed.main().stream().map(entry).toList(),
                needed.others().stream().map(entry).toList(),
                advice);
    }

    /** How many things wait to be explained. */
    public long unexplained() {
        return advice.unexplained().size();
    }

    /** How many findings are left. */
    public int findings() {
        return Stream.concat(sections.stream(), others.stream())
                .mapToInt(entry -> entry.findings().size())
                .sum();
    }

    private static int rows(Section section, PlanDraft draft) {
        return section.form().lists().stream()
                .filter(list -> !Explanations.in(list))
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
