package kr.stability.portal.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.reporting.ImplementationApi;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import kr.stability.portal.web.Flash;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Milestones of an order as the ministry has them, and the monthly report on them. */
@Path("/orders/{order}/progress")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class ProgressPages {
    private final Orders orders;
    private final Progress progress;
    private final ImplementationApi ministry;
    private final OperatorScope scope;
    private final Clock clock;

    ProgressPages(
            Orders orders,
            Progress progress,
            @RestClient ImplementationApi ministry,
            OperatorScope scope,
            Clock clock) {
        this.orders = orders;
        this.progress = progress;
        this.ministry = ministry;
        this.scope = scope;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance progress(ProgressPage page, boolean saved, OperatorScope viewer);
    }

    /** What the ministry has, with a form that says nothing new about a month: this one, when none is asked for. */
    @GET
    public RestResponse<TemplateInstance> show(
            UUID order, @QueryParam("month") String month, @CookieParam(Flash.COOKIE) String flash) {
        SeenOrder seen = orders.fresh(order);
        return Flash.shown(page(200, seen, ProgressForm.blank(month), flash != null));
    }

    /** Reports; a second press of the button reports nothing more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.DRAFTER, Role.CERTIFIER})
    public RestResponse<TemplateInstance> report(
            UUID order, @CookieParam(Sent.LANGUAGE) String language, MultivaluedMap<String, String> form) {
        SeenOrder seen = orders.fresh(order);
        ProgressForm filled = "no-change".equals(form.getFirst("action"))
                ? ProgressForm.noChange(form, progress.of(seen))
                : ProgressForm.of(form, progress.of(seen));
        Sent sent = Sent.by(() -> ministry.report(order, filled.key(), Sent.language(language), filled.report()));
        return sent.done()
                ? Flash.saved(URI.create("/orders/" + order + "/progress"))
                : page(sent.status(), seen, filled.after(sent), false);
    }

    private RestResponse<TemplateInstance> page(int status, SeenOrder order, ProgressForm form, boolean saved) {
        ProgressPage page = new ProgressPage(order, progress.of(order), form, YearMonth.now(clock));
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.progress(page, saved, scope))
                .build();
    }
}
