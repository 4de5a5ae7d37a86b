package kr.stability.portal.extension;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.order.FilingFacts;
import kr.stability.portal.order.OrderCard;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Remark;
import kr.stability.portal.session.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The form that asks the ministry for a later last day. */
@Path("/orders/{order}/extension")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CERTIFIER)
public class ExtensionPages {
    private final Orders orders;
    private final AskExtension asking;
    private final FilingFacts filings;
    private final Clock clock;

    ExtensionPages(Orders orders, AskExtension asking, FilingFacts filings, Clock clock) {
        this.orders = orders;
        this.asking = asking;
        this.filings = filings;
        this.clock = clock;
    }

    /**
     * Everything on the page.
     *
     * @param ofAll true when a later last day of the whole order can be asked for, false when only that of a part can
     * @param form what was typed
     * @param wrong what is wrong with it
     * @param refusal why the ministry did not take it, or null
     */
    public record View(
            SeenOrder order,
            boolean ofAll,
            ExtensionForm form,
            ExtensionForm.Findings wrong,
            AskExtension.Refusal refusal) {}

    /** The fields of the form. */
    public static class Fields {
        @FormParam("key")
        String key;

        @FormParam("requirement")
        String requirement;

        @FormParam("until")
        String until;

        @FormParam("reason")
        String reason;

        ExtensionForm form() {
            return new ExtensionForm(key, requirement, until, new Remark(reason));
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance extension(View view);
    }

    /** The empty form. */
    @GET
    public TemplateInstance show(UUID order) {
        return Templates.extension(view(orders.fresh(order), ExtensionForm.blank(), ExtensionForm.Findings.NONE, null));
    }

    /** Asks; a second press of the button asks nothing new. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> ask(UUID order, @BeanParam Fields fields) {
        SeenOrder seen = orders.known(order);
        ExtensionForm form = fields.form();
        ExtensionForm.Findings wrong = form.findings(seen.view());
        if (!wrong.none()) {
            return again(422, view(seen, form, wrong, null));
        }
        Optional<AskExtension.Refusal> refusal = asking.ask(order, form);
        return refusal.map(why -> again(why.status(), view(seen, form, wrong, why)))
                .orElseGet(() -> RestResponse.seeOther(URI.create("/orders/" + order + "#extensions")));
    }

    private View view(SeenOrder order, ExtensionForm form, ExtensionForm.Findings wrong, AskExtension.Refusal refusal) {
        OrderCard card = new OrderCard(order, OrderCard.Known.of(filings.of(order.id())), LocalDate.now(clock));
        boolean ofAll = card.takesExtensionOfAll() || order.view().separable().isEmpty();
        return new View(order, ofAll, form, wrong, refusal);
    }

    private static RestResponse<TemplateInstance> again(int status, View view) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.extension(view))
                .build();
    }
}
