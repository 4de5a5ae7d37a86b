package kr.stability.portal.presence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Section;
import kr.stability.portal.session.Role;

/** The signs of life of an open section, answered with who else is there. */
@Path("/orders/{order}/plan/{section}/presence")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class PresencePages {
    private final Orders orders;
    private final Writers writers;

    PresencePages(Orders orders, Writers writers) {
        this.orders = orders;
        this.writers = writers;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance present(Section section, List<Writer> others);
    }

    /** The section is still open, or was just left; the answer is the part of the page that says who is there. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance beat(UUID order, String section, @FormParam("left") boolean left) {
        SeenOrder seen = orders.known(order);
        Section open = Section.of(section).orElseThrow(NotFoundException::new);
        if (left) {
            writers.left(seen, open);
            return Templates.present(open, List.of());
        }
        return Templates.present(open, writers.entered(seen, open));
    }
}
