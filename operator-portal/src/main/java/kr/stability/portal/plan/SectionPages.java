package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import kr.stability.portal.web.Flash;
import org.jboss.resteasy.reactive.RestResponse;

/** One section of the plan: read, write, save. Every save keeps what was typed; only then it says what is wrong. */
@Path("/orders/{order}/plan/{section}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class SectionPages {
    private static final int WRONG = 422;
    private final Orders orders;
    private final Drafts drafts;
    private final Advisor advisor;
    private final OperatorScope scope;

    SectionPages(Orders orders, Drafts drafts, Advisor advisor, OperatorScope scope) {
        this.orders = orders;
        this.drafts = drafts;
        this.advisor = advisor;
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        /** @param bySelf true when the page saved by itself and is told what is new only, without controls */
        static native TemplateInstance section(SectionPage page, OperatorScope viewer, boolean bySelf);
    }

    /** The form with the text as stored and the findings beside it. */
    @GET
    public RestResponse<TemplateInstance> show(UUID order, String section, @CookieParam(Flash.COOKIE) String flash) {
        SeenOrder seen = orders.known(order);
        Section shown = section(section);
        Drafts.State state = drafts.section(seen, shown);
        SectionPage page = SectionPage.of(seen, shown, state, advice(seen, state.plan()));
        return Flash.shown(page(200, flash == null ? page : page.saying(SectionPage.Said.SAVED)));
    }

    /** Saves the section; so do the buttons that change its rows, and the page by itself. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.DRAFTER)
    public RestResponse<TemplateInstance> save(UUID order, String section, MultivaluedMap<String, String> form) {
        if (FormBinding.tooManyRows(form)) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        SeenOrder seen = orders.known(order);
        Section shown = section(section);
        FormAction action = FormAction.of(form.getFirst("action"));
        FormRows.Changed changed = action.on(form);
        Map<String, List<String>> fields = changed.fields();
        ObjectNode typed = Explanations.pruned(shown, FormBinding.kept(shown, fields));
        Drafts.Saved saved = drafts.save(seen, shown, version(form), typed);
        PlanDraft draft = saved.state().plan();
        if (saved.stale()) {
            return page(
                    409,
                    SectionPage.of(seen, shown, saved.state(), Advice.PENDING).conflicting(typed));
        }
        if (!action.saves()) {
            ObjectNode onScreen = FormBinding.shown(shown, fields);
            return page(
                    200,
                    SectionPage.of(seen, shown, saved.state(), advice(seen, draft.with(onScreen)))
                            .showing(onScreen, SectionPage.Said.after(action.verb()), changed.focus()),
                    action.savesByItself());
        }
        SectionPage page = SectionPage.of(seen, shown, saved.state(), Advice.PENDING);
        return page.wrong()
                ? page(
                        WRONG,
                        SectionPage.of(seen, shown, saved.state(), advice(seen, draft))
                                .saying(SectionPage.Said.KEPT))
                : Flash.saved(URI.create(page.path()));
    }

    private Advice advice(SeenOrder order, PlanDraft draft) {
        return advisor.of(order, draft.check(order.view().requirementCodes()));
    }

    private RestResponse<TemplateInstance> page(int status, SectionPage page) {
        return page(status, page, false);
    }

    private RestResponse<TemplateInstance> page(int status, SectionPage page, boolean bySelf) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.section(page, scope, bySelf))
                .build();
    }

    private static Section section(String slug) {
        return Section.of(slug).orElseThrow(NotFoundException::new);
    }

    /** The version that the form was loaded with; 0 when it says none, which is stale for all but a new section. */
    private static int version(MultivaluedMap<String, String> form) {
        String version = form.getFirst("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
