package kr.stability.portal.siteloss;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.session.Role;

/** What fails if a data centre is lost, asked of the draft as it is saved now. */
@Path("/orders/{order}/plan/site-loss")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class SiteLossPages {
    private final Orders orders;
    private final SiteLossQuestions questions;

    SiteLossPages(Orders orders, SiteLossQuestions questions) {
        this.orders = orders;
        this.questions = questions;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance siteLoss(SiteLossPage page);
    }

    /** All data centres in a table, and one of them in a picture: the one asked for, or the one that hurts most. */
    @GET
    public TemplateInstance show(UUID order, @QueryParam("lost") String lost) {
        return Templates.siteLoss(questions.of(orders.known(order), lost));
    }
}
