package kr.stability.reporting.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Milestones that are late, over all companies. */
@ApplicationScoped
public class OverdueMilestones {
    private static final String LATE = "openUntil < ?1";
    private static final String OF_ONE = LATE + " and operatorCode = ?2";
    private static final String IN_ORDER = " order by openUntil, id";

    /**
     * Late milestones.
     *
     * @param first those that are late for longest
     * @param total how many there are
     */
    public record Late(List<MilestoneView> first, long total) {}

    /** Those that are late on a day, the longest first; two queries. */
    @Transactional
    public Late until(LocalDate today, int most) {
        List<MilestoneStanding> rows = MilestoneStanding.<MilestoneStanding>find(LATE + IN_ORDER, today)
                .range(0, most - 1)
                .list();
        return new Late(
                rows.stream().map(row -> MilestoneView.of(row, today)).toList(), MilestoneStanding.count(LATE, today));
    }

    /** Those of one company. */
    @Transactional
    public Late until(LocalDate today, String operator, int most) {
        List<MilestoneStanding> rows = MilestoneStanding.<MilestoneStanding>find(OF_ONE + IN_ORDER, today, operator)
                .range(0, most - 1)
                .list();
        return new Late(
                rows.stream().map(row -> MilestoneView.of(row, today)).toList(),
                MilestoneStanding.count(OF_ONE, today, operator));
    }
}
