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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kr.stability.portal.order.Deadline;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.reporting.ImplementationApi;
import kr.stability.portal.reporting.ResultReport;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import kr.stability.portal.web.Flash;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The result report of an order that wants results. */
@Path("/orders/{order}/result")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class ResultPages {
    private final Orders orders;
    private final Progress progress;
    private final ImplementationApi ministry;
    private final OperatorScope scope;
    private final Clock clock;

    ResultPages(
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

        static native TemplateInstance result(ResultPage page, boolean saved, OperatorScope viewer);
    }

    /** What was filed, and the form for the next version. */
    @GET
    public RestResponse<TemplateInstance> show(UUID order, @CookieParam(Flash.COOKIE) String flash) {
        SeenOrder seen = orders.fresh(order);
        SeenProgress known = progress.of(seen);
        return Flash.shown(page(200, seen, ResultForm.of(known.results()), flash != null));
    }

    /** Files; a second press of the button files nothing more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CERTIFIER)
    public RestResponse<TemplateInstance> file(
            UUID order, @CookieParam(Sent.LANGUAGE) String language, MultivaluedMap<String, String> form) {
        SeenOrder seen = orders.fresh(order);
        ResultForm filled = ResultForm.of(form);
        ResultReport report = ResultReport.of(filled.results());
        Sent sent = Sent.by(() -> ministry.fileResults(order, filled.key(), Sent.language(language), report));
        return sent.done()
                ? Flash.saved(URI.create("/orders/" + order + "/result"))
                : page(sent.status(), seen, filled.after(sent), false);
    }

    private RestResponse<TemplateInstance> page(int status, SeenOrder order, ResultForm form, boolean saved) {
        LocalDate due = order.view().resultDueOn();
        Deadline deadline = due == null ? null : new Deadline(due, LocalDate.now(clock));
        ResultPage page = new ResultPage(order, progress.of(order), form, deadline);
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.result(page, saved, scope))
                .build();
    }
}
