package kr.stability.portal.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.Role;

/** The preview of an uploaded workbook, and its confirmation. */
@Path("/orders/{order}/plan/workbook/imports/{id}")
@RolesAllowed(Role.DRAFTER)
public class ImportPages {
    private static final int CONFLICT = 409;
    private static final int WRONG = 422;

    private final Orders orders;
    private final Imports imports;

    ImportPages(Orders orders, Imports imports) {
        this.orders = orders;
        this.imports = imports;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance preview(ImportPage page);
    }

    /** What it would change against the draft as it is now; after the confirmation, that it is done. */
    @GET
    public Response preview(UUID order, UUID id) {
        return WorkbookAnswer.page(200, Templates.preview(imports.page(orders.known(order), id)));
    }

    /** Takes it over into the draft. 409 when the draft went on since it was shown: then it is shown anew. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(UUID order, UUID id, @FormParam("seen") String seen) {
        SeenOrder known = orders.known(order);
        ImportPage page = imports.confirm(known, id, seen);
        if (page.stale() || page.blocked()) {
            return WorkbookAnswer.page(page.stale() ? CONFLICT : WRONG, Templates.preview(page));
        }
        return Response.seeOther(URI.create(page.path())).build();
    }
}
