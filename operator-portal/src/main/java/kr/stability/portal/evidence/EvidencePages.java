package kr.stability.portal.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.EvidenceList;
import kr.stability.portal.plan.PlanEvidence;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import kr.stability.portal.web.Flash;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The evidence of one plan: what is there, what it proves, and a plain form to add files. */
@Path("/orders/{order}/plan/evidence")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class EvidencePages {
    private static final String HASH = "{sha256: [0-9a-f]{64}}";
    private final Orders orders;
    private final EvidenceList plan;
    private final PlainUpload upload;
    private final EvidenceTexts texts;
    private final OperatorScope scope;

    EvidencePages(Orders orders, EvidenceList plan, PlainUpload upload, EvidenceTexts texts, OperatorScope scope) {
        this.orders = orders;
        this.plan = plan;
        this.upload = upload;
        this.texts = texts;
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance evidence(EvidencePage page, OperatorScope viewer, boolean saved);
    }

    /** The files of the plan. */
    @GET
    public RestResponse<TemplateInstance> show(UUID order, @CookieParam(Flash.COOKIE) String flash) {
        return Flash.shown(page(200, orders.known(order), List.of(), flash != null));
    }

    /** Takes files in by a plain form, for browsers without scripts. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.DRAFTER)
    public RestResponse<TemplateInstance> upload(
            UUID order,
            @RestForm("files") List<FileUpload> files,
            @RestForm String effectiveOn,
            @RestForm String description,
            @RestForm List<String> items) {
        SeenOrder seen = orders.known(order);
        return kept(seen, () -> upload.take(seen, files, new EvidenceDetails(effectiveOn, description, items)));
    }

    /** Changes what is said about a file, or takes it out of the plan. */
    @POST
    @Path(HASH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.DRAFTER)
    public RestResponse<TemplateInstance> change(UUID order, String sha256, MultivaluedMap<String, String> form) {
        SeenOrder seen = orders.known(order);
        if ("remove".equals(form.getFirst("action"))) {
            plan.remove(seen, sha256);
            return saved(seen);
        }
        return kept(seen, () -> put(seen, sha256, form));
    }

    /** Adds a file that the company has uploaded for another plan. */
    @POST
    @Path("reuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.DRAFTER)
    public RestResponse<TemplateInstance> reuse(UUID order, MultivaluedMap<String, String> form) {
        SeenOrder seen = orders.known(order);
        return kept(seen, () -> put(seen, String.valueOf(form.getFirst("sha256")), form));
    }

    /** Back to the page; with what was not taken on it when there is something. */
    private RestResponse<TemplateInstance> kept(SeenOrder order, Supplier<List<EvidencePage.Refused>> change) {
        try {
            List<EvidencePage.Refused> refused = change.get();
            return refused.isEmpty() ? saved(order) : page(422, order, refused, false);
        } catch (FileRefusedException e) {
            EvidencePage.Refused refused = new EvidencePage.Refused("", texts.refusal(e.refusal()));
            return page(e.refusal().status(), order, List.of(refused), false);
        }
    }

    private List<EvidencePage.Refused> put(SeenOrder order, String sha256, MultivaluedMap<String, String> form) {
        EvidenceFile file =
                QuarkusTransaction.requiringNew().call(() -> scope.own(EvidenceFile.of(order.operator(), sha256)));
        EvidenceDetails words =
                new EvidenceDetails(form.getFirst("effectiveOn"), form.getFirst("description"), form.get("items"));
        plan.put(
                order,
                new PlanEvidence(
                        sha256,
                        file.name,
                        words.effectiveOn(),
                        words.description(),
                        words.items(),
                        ProofForm.of(form)));
        return List.of();
    }

    private RestResponse<TemplateInstance> page(
            int status, SeenOrder order, List<EvidencePage.Refused> refused, boolean saved) {
        List<EvidenceFile> company = QuarkusTransaction.requiringNew().call(() -> EvidenceFile.of(order.operator()));
        EvidencePage page = EvidencePage.of(order, plan.of(order), company).saying(refused, texts.limit());
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.evidence(page, scope, saved))
                .build();
    }

    private static RestResponse<TemplateInstance> saved(SeenOrder order) {
        return Flash.saved(URI.create("/orders/" + order.id() + "/plan/evidence"));
    }
}
