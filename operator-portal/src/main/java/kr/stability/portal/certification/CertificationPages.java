package kr.stability.portal.certification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kr.stability.portal.order.Deadline;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.pdf.PdfAnswer;
import kr.stability.portal.plan.Advice;
import kr.stability.portal.plan.Advisor;
import kr.stability.portal.plan.PlanDiff;
import kr.stability.portal.plan.PlanPaper;
import kr.stability.portal.plan.PlanPreview;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The read-only preview of exactly what will be filed, and the button that files it. */
@Path("/orders/{order}/certification")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class CertificationPages {
    private final Orders orders;
    private final FilePlan filePlan;
    private final Advisor advisor;
    private final OperatorScope scope;
    private final CertificationWords words;
    private final Clock clock;

    CertificationPages(
            Orders orders,
            FilePlan filePlan,
            Advisor advisor,
            OperatorScope scope,
            CertificationWords words,
            Clock clock) {
        this.orders = orders;
        this.filePlan = filePlan;
        this.advisor = advisor;
        this.scope = scope;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Everything on the page.
     *
     * @param advice of the ministry's rules
     * @param statement to be accepted by name
     * @param refusal why it cannot be filed, or null
     */
    public record Sheet(
            SeenOrder order,
            Certification certification,
            Advice advice,
            PlanPreview preview,
            Deadline deadline,
            String statement,
            Refusal refusal) {
        /** What changed since the last filing that counts, or null when there is none. */
        public PlanDiff changes() {
            return certification
                    .before()
                    .map(last ->
                            PlanDiff.between(last.content, certification.plan().content()))
                    .orElse(null);
        }

        /** True when nothing but the certifier's word is missing. */
        public boolean fileable() {
            return certification.refusal(advice).isEmpty() && refusal != Refusal.INFECTED;
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance certification(Sheet desk, OperatorScope viewer);
    }

    /** The preview. */
    @GET
    public TemplateInstance preview(UUID order) {
        SeenOrder seen = orders.fresh(order);
        Certification certification = filePlan.read(seen);
        Advice advice = advisor.of(seen, certification.plan());
        Refusal refusal = certification
                .refusal(advice)
                .or(() -> filePlan.infected(seen, certification))
                .orElse(null);
        return desk(seen, certification, advice, refusal);
    }

    /** The same as a PDF. */
    @GET
    @Path("plan.pdf")
    @Produces(PdfAnswer.TYPE)
    public RestResponse<byte[]> paper(UUID order) {
        SeenOrder seen = orders.fresh(order);
        Certification read = filePlan.read(seen);
        PlanPaper.Head head = new PlanPaper.Head(
                seen.view(), read.nextVersion(), null, null, read.canonical().sha256());
        return PdfAnswer.of(PlanPaper.of(head, read.plan().content(), clock.instant()));
    }

    /** Files the plan; a second press of the button leads to the same filing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CERTIFIER)
    public RestResponse<TemplateInstance> file(
            UUID order, @FormParam("draftVersion") String draftVersion, @FormParam("name") String name) {
        SeenOrder seen = orders.fresh(order);
        Certification read = filePlan.read(seen);
        Advice advice = advisor.of(seen, read.plan());
        Refusal unexplained = read.refusal(advice).orElse(null);
        if (unexplained == Refusal.UNEXPLAINED) {
            return answer(seen, read, advice, unexplained);
        }
        FilePlan.Outcome outcome =
                filePlan.file(seen, new Certification.Consent(number(draftVersion), statement(seen), name));
        if (outcome.filing() != null) {
            return RestResponse.seeOther(URI.create("/filings/" + outcome.filing().id));
        }
        return answer(seen, filePlan.read(seen), advice, outcome.refusal());
    }

    private RestResponse<TemplateInstance> answer(
            SeenOrder order, Certification certification, Advice advice, Refusal refusal) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(refusal.status())
                .entity(desk(order, certification, advice, refusal))
                .build();
    }

    private TemplateInstance desk(SeenOrder order, Certification certification, Advice advice, Refusal refusal) {
        PlanPreview preview = PlanPreview.of(certification.plan().content());
        Deadline deadline = new Deadline(order.view().nextDueOn(), LocalDate.now(clock));
        return Templates.certification(
                new Sheet(order, certification, advice, preview, deadline, statement(order), refusal), scope);
    }

    private String statement(SeenOrder order) {
        return words.statement(
                scope.person().name(), order.view().operatorName().ko());
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
