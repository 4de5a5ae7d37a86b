package kr.stability.reporting.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects remarks and knows which of them the plan explains. */
final class Remarks {
    private final RowNames names;
    private final Set<String> explained;
    private final List<Remark> found = new ArrayList<>();

    Remarks(ImprovementPlan plan, RowNames names) {
        this.names = names;
        this.explained = plan.explanations().stream()
                .filter(one -> one.rule() != null && one.pointer() != null)
                .map(one -> one.rule() + " " + names.place(one.pointer()))
                .collect(Collectors.toSet());
    }

    void note(boolean holds, String pointer, Object value, RemarkRule rule) {
        if (holds) {
            String place = names.place(pointer);
            found.add(new Remark(
                    rule.kind(),
                    pointer,
                    place,
                    value == null ? null : value.toString(),
                    rule.id(),
                    rule.message(),
                    explained.contains(rule.id() + " " + place)));
        }
    }

    List<Remark> all() {
        return List.copyOf(found);
    }
}
