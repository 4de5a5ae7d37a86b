package kr.stability.portal.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.review.SentReviews;
import kr.stability.portal.session.Roles;

/** My orders: what was served on the company, how it stands, what it demands. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.DRAFTER, Roles.CERTIFIER, Roles.ADMIN})
public class OrderPages {
    private final Standings standings;
    private final SentReviews reviews;

    OrderPages(Standings standings, SentReviews reviews) {
        this.standings = standings;
        this.reviews = reviews;
    }

    /** Pages of this room. */
    @CheckedTemplate(basePath = "order")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance orders(Seen<List<OrderStanding>> seen);

        static native TemplateInstance order(Seen<OrderStanding> seen, List<ReviewView> reviews);
    }

    /** The way in. */
    @GET
    public Response home() {
        return Response.seeOther(URI.create("/orders")).build();
    }

    /** My orders. */
    @GET
    @Path("orders")
    public TemplateInstance orders() {
        return Templates.orders(standings.all());
    }

    /**
     * One order.
     *
     * @throws NotFoundException when there is none, or it is another company's
     */
    @GET
    @Path("orders/{id}")
    public TemplateInstance order(@PathParam("id") UUID id) {
        Seen<OrderStanding> seen = standings.one(id);
        return Templates.order(seen, reviews.of(id));
    }
}
