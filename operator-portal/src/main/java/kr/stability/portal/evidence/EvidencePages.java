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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.EvidenceList;
import kr.stability.portal.plan.EvidenceProof;
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
        PlanEvidence typed = new PlanEvidence(
                "",
                "",
                Objects.requireNonNullElse(effectiveOn, ""),
                Objects.requireNonNullElse(description, ""),
                Objects.requireNonNullElse(items, List.of()),
                EvidenceProof.NONE);
        return kept(seen, typed, () -> upload.take(seen, files, new EvidenceDetails(effectiveOn, description, items)));
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
        try {
            if (!plan.put(seen, said(seen, sha256, form), form.getFirst("seen"))) {
                throw new FileRefusedException(Refusal.STALE);
            }
            return saved(seen);
        } catch (FileRefusedException e) {
            return unsaved(seen, typed(sha256, form), e.refusal(), form.getFirst("seen"));
        }
    }

    /** Adds a file that the company has uploaded for another plan. */
    @POST
    @Path("reuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.DRAFTER)
    public RestResponse<TemplateInstance> reuse(UUID order, MultivaluedMap<String, String> form) {
        SeenOrder seen = orders.known(order);
        plan.add(seen, said(seen, String.valueOf(form.getFirst("sha256")), new MultivaluedHashMap<>()));
        return saved(seen);
    }

    /** Back to the page; with what was not taken on it when there is something. */
    private RestResponse<TemplateInstance> kept(
            SeenOrder order, PlanEvidence typed, Supplier<List<EvidencePage.Refused>> change) {
        try {
            List<EvidencePage.Refused> refused = change.get();
            return refused.isEmpty() ? saved(order) : page(422, notTaken(order, refused, typed), false);
        } catch (FileRefusedException e) {
            EvidencePage.Refused refused = new EvidencePage.Refused("", texts.refusal(e.refusal()));
            return page(e.refusal().status(), notTaken(order, List.of(refused), typed), false);
        }
    }

    private EvidencePage notTaken(SeenOrder order, List<EvidencePage.Refused> refused, PlanEvidence typed) {
        return EvidencePage.of(order, plan.of(order), company(order))
                .saying(refused, texts.limit())
                .typing(typed);
    }

    /** The page with what was typed about a file, and what is wrong with it. */
    private RestResponse<TemplateInstance> unsaved(
            SeenOrder order, PlanEvidence typed, Refusal refusal, String before) {
        EvidenceList.State stored = plan.of(order);
        PlanEvidence theirs = stored.of(typed.sha256()).orElse(null);
        EvidencePage page = EvidencePage.of(order, stored.saying(typed), company(order))
                .saying(List.of(), texts.limit())
                .unsaved(new EvidencePage.Unsaved(
                        typed.sha256(), texts.refusal(refusal), refusal == Refusal.STALE, theirs, before));
        return page(refusal.status(), page, false);
    }

    private static PlanEvidence typed(String sha256, MultivaluedMap<String, String> form) {
        return new PlanEvidence(
                sha256,
                "",
                text(form, "effectiveOn"),
                text(form, "description"),
                form.getOrDefault("items", List.of()),
                new EvidenceProof(text(form, "madeBy"), text(form, "provesFrom"), text(form, "provesUntil")));
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    /** What a form says about a file of the company. */
    private PlanEvidence said(SeenOrder order, String sha256, MultivaluedMap<String, String> form) {
        EvidenceFile file =
                QuarkusTransaction.requiringNew().call(() -> scope.own(EvidenceFile.of(order.operator(), sha256)));
        EvidenceDetails words =
                new EvidenceDetails(form.getFirst("effectiveOn"), form.getFirst("description"), form.get("items"));
        return new PlanEvidence(
                sha256, file.name, words.effectiveOn(), words.description(), words.items(), ProofForm.of(form));
    }

    private RestResponse<TemplateInstance> page(
            int status, SeenOrder order, List<EvidencePage.Refused> refused, boolean saved) {
        return page(
                status, EvidencePage.of(order, plan.of(order), company(order)).saying(refused, texts.limit()), saved);
    }

    private static List<EvidenceFile> company(SeenOrder order) {
        return QuarkusTransaction.requiringNew().call(() -> EvidenceFile.of(order.operator()));
    }

    private RestResponse<TemplateInstance> page(int status, EvidencePage page, boolean saved) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.evidence(page, scope, saved))
                .build();
    }

    private static RestResponse<TemplateInstance> saved(SeenOrder order) {
        return Flash.saved(URI.create("/orders/" + order.id() + "/plan/evidence"));
    }
}
