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
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Measures over all orders that the caller may see. */
@Path("/api/v1/measures")
@Tag(name = "implementation")
public class MeasureResource {
    private static final String QUERY = """
            id > ?1 and (?2 = true or operatorCode in ?3)
            and (cast(?4 as uuid) is null or orderId = ?4)
            and (cast(?5 as boolean) is null or ?5 = true and openUntil < ?7
              or ?5 = false and (openUntil is null or openUntil >= ?7))
            and (cast(?6 as boolean) is null
              or ?6 = true and claimedDoneOn is not null and (result is null or result <> VERIFIED)
              or ?6 = false and (claimedDoneOn is null or result = VERIFIED)) order by id""";

    private final OperatorScope scope;
    private final Clock clock;

    MeasureResource(OperatorScope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** Which measures are asked for. */
    public static class MeasureQuery {
        /** Of this company only. */
        @QueryParam("operator")
        public String operator;

        /** Of this order only. */
        @QueryParam("order")
        public UUID order;

        /** True for those with a milestone that is late today, false for the others, null for all. */
        @QueryParam("overdue")
        public Boolean overdue;

        /** True for those that the company calls done and no inspector has verified; for the ministry. */
        @QueryParam("unverified")
        @Parameter(description = "True: claimed done and not verified by an inspection; the ministry only")
        public Boolean unverified;
    }

    /** Measures, oldest first. A company sees what it claims, not what was inspected. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(
            operationId = "listMeasures",
            summary = "List measures: claimed by the company against seen by inspectors")
    public Page<MeasureView> list(@BeanParam MeasureQuery query, @BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(query.operator);
        boolean ministry = scope.seesAll();
        LocalDate today = LocalDate.now(clock);
        List<MeasureStanding> rows = MeasureStanding.<MeasureStanding>find(
                        QUERY,
                        page.after(),
                        filter.all(),
                        filter.operators(),
                        query.order,
                        query.overdue,
                        ministry ? query.unverified : null,
                        today)
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(row -> MeasureView.of(row, today, ministry));
    }
}
