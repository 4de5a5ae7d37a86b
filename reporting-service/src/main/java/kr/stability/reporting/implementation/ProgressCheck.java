package kr.stability.reporting.implementation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** What is wrong with a monthly report, field by field. */
final class ProgressCheck {
    private final Map<Key, MilestoneStanding> known;
    private final Map<UUID, Before> before;
    private final LocalDate today;
    private final List<Violation> wrong = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    /** A milestone as people name it. */
    record Key(String measure, String milestone) {}

    /** What of a milestone was said in plans and in reports on earlier months; days may be null. */
    record Before(LocalDate dueOn, LocalDate achievedOn) {}

    ProgressCheck(List<MilestoneStanding> milestones, Map<UUID, Before> before, LocalDate today) {
        this.before = before;
        this.known = milestones.stream()
                .collect(Collectors.toMap(row -> new Key(row.measureCode, row.code), Function.identity()));
        this.today = today;
    }

    /** The milestone that an entry of a valid report is about. */
    MilestoneStanding milestone(ProgressReportRequest.EntryRequest entry) {
        return known.get(new Key(entry.measure(), entry.milestone()));
    }

    List<Violation> violations(ProgressReportRequest report, LocalDate arrivedOn) {
        month(report.yearMonth(), YearMonth.from(arrivedOn));
        for (int i = 0; i < report.milestones().size(); i++) {
            entry("/milestones/" + i, report.milestones().get(i));
        }
        return wrong;
    }

    private void month(YearMonth month, YearMonth arrived) {
        if (month.isAfter(YearMonth.from(today))) {
            add("/month", month.toString(), Rule.IN_FUTURE);
        } else if (month.isBefore(arrived)) {
            add("/month", month.toString(), Rule.OUT_OF_RANGE);
        }
    }

    private void entry(String at, ProgressReportRequest.EntryRequest entry) {
        MilestoneStanding standing = milestone(entry);
        if (standing == null) {
            add(at + "/milestone", entry.milestone(), Rule.UNKNOWN_MILESTONE);
            return;
        }
        if (!seen.add(new Key(entry.measure(), entry.milestone()))) {
            add(at + "/milestone", entry.milestone(), Rule.DUPLICATE_CODE);
        }
        onlyWith(at + "/achievedOn", entry.achievedOn(), entry.state() == MilestoneState.ACHIEVED);
        onlyWith(at + "/currentDueOn", entry.currentDueOn(), entry.state() == MilestoneState.MOVED);
        switch (entry.state()) {
            case ACHIEVED -> achieved(at, entry);
            case MOVED -> moved(at, entry, before.get(standing.id));
            case REOPENED -> reopened(at, entry, before.get(standing.id));
            case NO_CHANGE -> {}
        }
    }

    private void onlyWith(String at, LocalDate day, boolean wanted) {
        if (wanted && day == null) {
            add(at, null, Rule.REQUIRED);
        } else if (!wanted && day != null) {
            add(at, day.toString(), Rule.NOT_FOR_STATE);
        }
    }

    private void achieved(String at, ProgressReportRequest.EntryRequest entry) {
        if (entry.achievedOn() != null && entry.achievedOn().isAfter(today)) {
            add(at + "/achievedOn", entry.achievedOn().toString(), Rule.IN_FUTURE);
        }
    }

    private void moved(String at, ProgressReportRequest.EntryRequest entry, Before standing) {
        reason(at, entry);
        if (standing.achievedOn != null) {
            add(at + "/state", entry.state().name(), Rule.MILESTONE_ACHIEVED);
        }
        if (entry.currentDueOn() != null && entry.currentDueOn().equals(standing.dueOn)) {
            add(at + "/currentDueOn", entry.currentDueOn().toString(), Rule.DATE_UNCHANGED);
        }
    }

    private void reopened(String at, ProgressReportRequest.EntryRequest entry, Before standing) {
        reason(at, entry);
        if (standing.achievedOn == null) {
            add(at + "/state", entry.state().name(), Rule.MILESTONE_OPEN);
        }
    }

    private void reason(String at, ProgressReportRequest.EntryRequest entry) {
        if (entry.reason() == null) {
            add(at + "/reason", null, Rule.REASON_MISSING);
        }
    }

    private void add(String pointer, String value, Rule rule) {
        wrong.add(Violation.of(pointer, value, rule));
    }
}
