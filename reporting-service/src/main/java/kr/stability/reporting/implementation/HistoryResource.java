package kr.stability.reporting.implementation;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what on an order, and when. */
@Path("/api/v1/orders/{order}/history")
@Tag(name = "implementation")
public class HistoryResource {
    private final History history;
    private final OperatorScope scope;

    HistoryResource(History history, OperatorScope scope) {
        this.history = history;
        this.scope = scope;
    }

    /** Acts that the company may know of, oldest first; drafts of the ministry are never in it. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listOrderHistory", summary = "List the acts on an order")
    public Page<HistoryEntryView> list(UUID order, @BeanParam @Valid Page.Query page) {
        scope.load(CorrectiveOrder.class, order);
        return Page.of(history.of(order, page), page, HistoryEntryView::id);
    }
}
