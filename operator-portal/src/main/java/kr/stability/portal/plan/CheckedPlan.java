package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * A draft as it would be filed, and what is wrong with it.
 *
 * @param content the plan in typed form, without null members; what cannot be read is left out
 * @param violations in the order of the form; the plan can be filed when there are none
 */
public record CheckedPlan(ObjectNode content, List<Violation> violations) {
    /** Findings that may be open while people write, because other rows or sections settle them. */
    private static final Set<Rule> OPEN_WHILE_WRITING = Set.of(Rule.REQUIREMENT_UNANSWERED, Rule.UNKNOWN_REFERENCE);

    /** True when it can be filed. */
    public boolean complete() {
        return violations.isEmpty();
    }

    /** The same, not minding that no measure answers these requirements: they may come on a later day of their own. */
    public CheckedPlan without(Set<String> later) {
        return new CheckedPlan(
                content,
                violations.stream()
                        .filter(v -> v.rule() != Rule.REQUIREMENT_UNANSWERED || !later.contains(v.value()))
                        .toList());
    }

    /** What is wrong, as people are told it: what breaks the same rule at the same place is one finding. */
    public List<Violation> findings() {
        return Violation.together(violations);
    }

    /** The findings on the page of one section. */
    public List<Violation> of(Section section) {
        return findings().stream()
                .filter(v -> Section.holding(v.pointer()) == section)
                .toList();
    }

    /** What is wrong with fields of one section, leaving out what a later entry may settle. */
    public List<Violation> wrongIn(Section section) {
        return of(section).stream()
                .filter(v -> !OPEN_WHILE_WRITING.contains(v.rule()))
                .toList();
    }

    /** Codes of the requirements that no measure answers. */
    public List<String> unanswered() {
        return violations.stream()
                .filter(v -> v.rule() == Rule.REQUIREMENT_UNANSWERED)
                .map(Violation::value)
                .toList();
    }
}
