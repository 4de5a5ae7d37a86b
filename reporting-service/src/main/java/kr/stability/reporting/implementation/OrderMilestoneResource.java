package kr.stability.reporting.implementation;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The milestones of one order. */
@Path("/api/v1/orders/{order}/milestones")
@Tag(name = "implementation")
public class OrderMilestoneResource {
    private final OperatorScope scope;
    private final Clock clock;

    OrderMilestoneResource(OperatorScope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** The milestones of the plan that was filed last, in order of their first appearance. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(
            operationId = "listOrderMilestones",
            summary = "List the milestones of an order as filed and as reported")
    public Page<MilestoneView> list(UUID order, @BeanParam @Valid Page.Query page) {
        scope.load(CorrectiveOrder.class, order);
        List<MilestoneStanding> rows = MilestoneStanding.<MilestoneStanding>find(
                        "orderId = ?1 and id > ?2 order by id", order, page.after())
                .range(0, page.limit)
                .list();
        LocalDate today = LocalDate.now(clock);
        return Page.of(rows, page, row -> row.id).map(row -> MilestoneView.of(row, today));
    }
}
