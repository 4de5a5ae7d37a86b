package kr.stability.reporting.pages;

import static kr.stability.reporting.operator.Role.READS_ALL;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.order.OrderBoard;
import kr.stability.reporting.order.OrderView;
import kr.stability.reporting.submission.FiledVersions;
import kr.stability.reporting.submission.SubmissionView;

/** A version of a plan as filed, with what changed, what was found and how far its evidence carries. */
@Path("/ministry/submissions/{id}")
@Produces(MediaType.TEXT_HTML)
@ForPeople
public class PlanPages {
    private final FiledVersions versions;
    private final OrderBoard orders;
    private final PlanShelf shelf;
    private final Clock clock;

    PlanPages(FiledVersions versions, OrderBoard orders, PlanShelf shelf, Clock clock) {
        this.versions = versions;
        this.orders = orders;
        this.shelf = shelf;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(PlanPage page);
    }

    /** What a reader wants to see of a plan. */
    public static class Wish {
        /** RFC 6901 pointer, as sources of an edition have it. */
        @QueryParam("at")
        public String at;

        /** Place told by codes, such as {@code measures/M1}. */
        @QueryParam("place")
        public String place;

        /** From 1. */
        @QueryParam("page")
        public Integer page;

        /** The version to compare with. */
        @QueryParam("from")
        public UUID from;
    }

    /** The plan; of a long one a page. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    public TemplateInstance plan(UUID id, @BeanParam Wish wish) {
        SubmissionView submission = versions.one(id);
        JsonNode content = versions.content(id);
        OrderView order = orders.one(submission.order(), LocalDate.now(clock)).order();
        return Templates.plan(new PlanPage(
                order,
                submission,
                new PlanPlace(PlanReader.read(content), content).shown(wish.at, wish.place, wish.page),
                shelf.compared(id, wish.from, numbers(submission.order())),
                shelf.judged(submission, content)));
    }

    private Map<UUID, Integer> numbers(UUID order) {
        return versions.of(order).stream().collect(Collectors.toMap(SubmissionView::id, SubmissionView::version));
    }
}
