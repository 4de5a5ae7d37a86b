package kr.stability.portal.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.plan.Section;
import kr.stability.portal.session.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The whole plan as a workbook. */
@Path("/orders/{order}/plan/workbook")
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class PlanWorkbookPages {
    private static final List<Section> ALL = Arrays.asList(Section.values());

    private final Orders orders;
    private final Workbooks workbooks;
    private final WorkbookUpload upload;

    PlanWorkbookPages(Orders orders, Workbooks workbooks, WorkbookUpload upload) {
        this.orders = orders;
        this.workbooks = workbooks;
        this.upload = upload;
    }

    /** All sections, filled from the draft. */
    @GET
    public Response download(UUID order) {
        return WorkbookAnswer.download(orders.known(order), ALL, workbooks);
    }

    /** Reads a filled workbook; leads to the preview of what it would change. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.DRAFTER)
    public Response upload(UUID order, @RestForm("workbook") FileUpload file) {
        return upload.answer(orders.known(order), ALL, file);
    }
}
