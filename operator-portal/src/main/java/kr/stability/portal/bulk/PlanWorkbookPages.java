package kr.stability.portal.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.plan.Section;
import kr.stability.portal.session.Role;

/** The whole plan as a workbook. */
@Path("/orders/{order}/plan/workbook")
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class PlanWorkbookPages {
    private static final List<Section> ALL = Arrays.asList(Section.values());

    private final Orders orders;
    private final Workbooks workbooks;

    PlanWorkbookPages(Orders orders, Workbooks workbooks) {
        this.orders = orders;
        this.workbooks = workbooks;
    }

    /** All sections, filled from the draft. */
    @GET
    public Response download(UUID order) {
        return WorkbookAnswer.download(orders.known(order), ALL, workbooks);
    }
}
