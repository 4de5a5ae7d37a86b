package kr.stability.portal.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.plan.Section;
import kr.stability.portal.session.Role;

/** One section as a workbook. */
@Path("/orders/{order}/plan/{section}/workbook")
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class SectionWorkbookPages {
    private final Orders orders;
    private final Workbooks workbooks;

    SectionWorkbookPages(Orders orders, Workbooks workbooks) {
        this.orders = orders;
        this.workbooks = workbooks;
    }

    /** The section, filled from the draft. */
    @GET
    public Response download(UUID order, String section) {
        return WorkbookAnswer.download(orders.known(order), sections(section), workbooks);
    }

    private static List<Section> sections(String slug) {
        return List.of(Section.of(slug).orElseThrow(NotFoundException::new));
    }
}
