package kr.stability.reporting.implementation;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Milestones over all orders that the caller may see. */
@Path("/api/v1/milestones")
@Tag(name = "implementation")
public class MilestoneResource {
    private final OperatorScope scope;
    private final Clock clock;

    MilestoneResource(OperatorScope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** Which milestones are asked for. */
    public static class MilestoneQuery {
        /** True for those that are late today, false for the others, null for all. */
        @QueryParam("overdue")
        @Parameter(description = "True: not achieved and the current day is over; false: all others")
        public Boolean overdue;

        /** Of this company only. */
        @QueryParam("operator")
        public String operator;
    }

    /** Milestones, oldest first. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listMilestones", summary = "List milestones, for example those that are overdue")
    public Page<MilestoneView> list(@BeanParam MilestoneQuery query, @BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(query.operator);
        LocalDate today = LocalDate.now(clock);
        List<MilestoneStanding> rows = MilestoneStanding.<MilestoneStanding>find(
                        "id > ?1 and (?2 = true or operatorCode in ?3) and (cast(?4 as boolean) is null"
                                + " or ?4 = true and openUntil < ?5"
                                + " or ?4 = false and (openUntil is null or openUntil >= ?5)) order by id",
                        page.after(),
                        filter.all(),
                        filter.operators(),
                        query.overdue,
                        today)
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(row -> MilestoneView.of(row, today));
    }
}
