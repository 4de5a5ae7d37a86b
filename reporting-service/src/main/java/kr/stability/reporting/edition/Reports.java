package kr.stability.reporting.edition;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.implementation.MilestoneState;
import kr.stability.reporting.implementation.ProgressEntry;

/**
 * Of everything that was reported of a milestone, what is still being said: its last day, whether it was reached, and what
 * the last report on it says.
 */
final class Reports {
    private final Map<String, ProgressEntry> last = new HashMap<>();

    /** Reports by id of the order, each with the entries that stand. */
    static Map<String, List<ReportInput>> of(List<ProgressEntry> entries) {
        Reports reports = new Reports();
        entries.forEach(reports::read);
        Set<ProgressEntry> standing = new LinkedHashSet<>(entries);
        standing.retainAll(Set.copyOf(reports.last.values()));
        Map<String, List<ReportInput>> byOrder = new LinkedHashMap<>();
        standing.stream()
                .collect(Collectors.groupingBy(entry -> entry.report.id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(of -> byOrder.computeIfAbsent(of.getFirst().orderId.toString(), order -> new ArrayList<>())
                        .add(report(of)));
        return byOrder;
    }

    private void read(ProgressEntry entry) {
        last.put(entry.milestone.id + "/any", entry);
        if (entry.state != MilestoneState.NO_CHANGE) {
            String about = entry.state == MilestoneState.MOVED ? "/due" : "/achieved";
            last.put(entry.milestone.id + about, entry);
        }
    }

    private static ReportInput report(List<ProgressEntry> entries) {
        var report = entries.getFirst().report;
        return new ReportInput(
                report.id.toString(),
                YearMonth.from(report.month).toString(),
                report.revision,
                report.reportedAt,
                entries.stream().map(Reports::said).toList());
    }

    private static ReportInput.Entry said(ProgressEntry entry) {
        return new ReportInput.Entry(
                entry.position - 1,
                entry.milestone.measureCode,
                entry.milestone.code,
                entry.state,
                entry.currentDueOn,
                entry.achievedOn);
    }
}
