package kr.stability.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kr.stability.reporting.implementation.MilestoneState;

/** Editions with a monthly report. */
final class Reported {
    private Reported() {}

    /** One company says that each of its milestones is 45 days late. */
    static EditionInputs late(EditionInputs in, String operator) {
        return in.with(in.orders().stream()
                .map(order -> order.operator().equals(operator) ? order.reporting(List.of(report(order))) : order)
                .toList());
    }

    private static ReportInput report(OrderInput order) {
        List<PlannedStep> steps = PlannedStep.of(order);
        return new ReportInput(
                "report-" + order.operator(),
                "2023-02",
                1,
                Instant.parse("2023-03-02T05:00:00Z"),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> entry(i, steps.get(i)))
                        .toList());
    }

    private static ReportInput.Entry entry(int index, PlannedStep step) {
        LocalDate later = step.milestone().dueOn().plusDays(45);
        return new ReportInput.Entry(
                index, step.promise().measure().code(), step.milestone().code(), MilestoneState.MOVED, later, null);
    }
}
