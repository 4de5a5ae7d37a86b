package kr.stability.portal.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.plan.Section;
import kr.stability.portal.session.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** One section as a workbook. */
@Path("/orders/{order}/plan/{section}/workbook")
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class SectionWorkbookPages {
    private final Orders orders;
    private final Workbooks workbooks;
    private final WorkbookUpload upload;

    SectionWorkbookPages(Orders orders, Workbooks workbooks, WorkbookUpload upload) {
        this.orders = orders;
        this.workbooks = workbooks;
        this.upload = upload;
    }

    /** The section, filled from the draft. */
    @GET
    public Response download(UUID order, String section) {
        return WorkbookAnswer.download(orders.known(order), sections(section), workbooks);
    }

    /** Reads a filled workbook; leads to the preview of what it would change. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.DRAFTER)
    public Response upload(UUID order, String section, @RestForm("workbook") FileUpload file) {
        return upload.answer(orders.known(order), sections(section), file);
    }

    private static List<Section> sections(String slug) {
        return List.of(Section.of(slug).orElseThrow(NotFoundException::new));
    }
}
