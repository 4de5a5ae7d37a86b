package kr.stability.portal.progress;

import java.util.List;
import java.util.stream.IntStream;
import kr.stability.portal.order.Deadline;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.reporting.MilestoneView;
import kr.stability.portal.reporting.Refused;
import kr.stability.portal.reporting.ResultReport;

/**
 * The page of the results.
 *
 * @param deadline last day for them, or null when the order wants none by a day
 */
public record ResultPage(SeenOrder order, SeenProgress seen, ResultForm form, Deadline deadline) {

    /**
     * A measure in the form.
     *
     * @param milestones where it stands, to write from
     */
    public record Row(
            int index, ResultReport.Result typed, List<MilestoneView> milestones, List<Refused.Violation> errors) {
        public String name() {
            return "results[" + index + "].";
        }

        public String id() {
            return "results-" + index;
        }

        public String text() {
            return typed.result() == null ? "" : typed.result();
        }

        public String evidence() {
            return typed.evidence() == null ? "" : String.join("\n", typed.evidence());
        }
    }

    /** One row for each measure of the plan that was filed last. */
    public List<Row> rows() {
        List<String> measures = seen.measures();
        return IntStream.range(0, measures.size())
                .mapToObj(i -> row(i, measures.get(i)))
                .toList();
    }

    private Row row(int index, String measure) {
        List<MilestoneView> milestones = seen.milestones().stream()
                .filter(milestone -> milestone.measure().equals(measure))
                .toList();
        return new Row(index, form.of(measure), milestones, errors("/results/" + index + "/"));
    }

    private List<Refused.Violation> errors(String at) {
        return form.refused() == null
                ? List.of()
                : form.refused().violations().stream()
                        .filter(violation -> violation.pointer().startsWith(at))
                        .toList();
    }
}
