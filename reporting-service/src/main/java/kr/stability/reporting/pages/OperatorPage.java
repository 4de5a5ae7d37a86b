package kr.stability.reporting.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.stability.reporting.implementation.OverdueMilestones;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.order.OrderBoard;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.Site;
import kr.stability.reporting.submission.FiledVersions;

/**
 * What the page of a company shows.
 *
 * @param today day of the business clock, Asia/Seoul
 * @param declared the plan that its data centres are taken from, or null
 * @param owners names of the companies that own them
 */
public record OperatorPage(
        String code,
        Text name,
        LocalDate today,
        OrderBoard.Board board,
        OverdueMilestones.Late late,
        FiledVersions.Latest declared,
        CompanyNames owners) {

    /**
     * A data centre as the company declares it.
     *
     * @param components how many of its components have a deployment there
     * @param onlyHere how many of those have none elsewhere
     */
    public record Centre(int index, Site site, long components, long onlyHere) {}

    /** The data centres of the plan. */
    public List<Centre> centres() {
        List<Site> sites = declared.plan().sites();
        return IntStream.range(0, sites.size())
                .mapToObj(i -> centre(i, sites.get(i)))
                .toList();
    }

    private Centre centre(int index, Site site) {
        List<Component> there = declared.plan().components().stream()
                .filter(component -> component.sites().contains(site.code()))
                .toList();
        return new Centre(
                index,
                site,
                there.size(),
                there.stream()
                        .filter(component -> component.sites().size() == 1)
                        .count());
    }

    /** Number of the order of a milestone; null when it is too old to be on the board. */
    public String number(UUID order) {
        return board.rows().stream()
                .filter(row -> row.order().id().equals(order))
                .map(row -> row.order().number())
                .findFirst()
                .orElse(null);
    }

    /** Days that a milestone is late. */
    public long daysLate(LocalDate dueOn) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
