package kr.stability.reporting.pages;

import static kr.stability.reporting.operator.Role.READS_ALL;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import kr.stability.reporting.edition.LatestEditions;
import kr.stability.reporting.edition.Quarter;
import kr.stability.reporting.implementation.OverdueMilestones;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.OrderBoard;
import kr.stability.reporting.review.ReviewQueue;

/** The quarter at a glance. */
@Path("/ministry")
@Produces(MediaType.TEXT_HTML)
@ForPeople
public class QuarterPages {
    private static final int MOST_MILESTONES = 50;
    private static final int MOST_WAITING = 50;
    private static final int MOST_EDITIONS = 5;

    private final OrderBoard orders;
    private final ReviewQueue queue;
    private final OverdueMilestones milestones;
    private final LatestEditions editions;
    private final Clock clock;

    QuarterPages(
            OrderBoard orders, ReviewQueue queue, OverdueMilestones milestones, LatestEditions editions, Clock clock) {
        this.orders = orders;
        this.queue = queue;
        this.milestones = milestones;
        this.editions = editions;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance quarter(Glance glance);
    }

    /** Companies and their orders, what waits for a review, what is answered, what is overdue, and the latest editions. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    public TemplateInstance quarter() {
        LocalDate today = LocalDate.now(clock);
        Quarter quarter = Quarter.of(today);
        return Templates.quarter(new Glance(
                today,
                quarter,
                Category.values(),
                orders.since(quarter.firstDay(), today),
                queue.head(today, MOST_WAITING),
                milestones.until(today, MOST_MILESTONES),
                editions.first(MOST_EDITIONS)));
    }
}
