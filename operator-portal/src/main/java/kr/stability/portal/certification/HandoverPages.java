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
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Remark;
import kr.stability.portal.plan.Rule;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Hands a draft to the certifier, and back with a reason. */
@Path("/orders/{order}/handover")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class HandoverPages {
    private final Orders orders;
    private final FilePlan filePlan;
    private final HandOver handOver;
    private final OperatorScope scope;

    HandoverPages(Orders orders, FilePlan filePlan, HandOver handOver, OperatorScope scope) {
        this.orders = orders;
        this.filePlan = filePlan;
        this.handOver = handOver;
        this.scope = scope;
    }

    /**
     * Everything on the page.
     *
     * @param findings how many things are wrong or missing in the plan
     * @param said what was typed
     * @param wrong what is wrong with it, or null
     */
    public record View(SeenOrder order, Desk desk, int findings, Remark said, Rule wrong) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance handover(View view, OperatorScope viewer);
    }

    /** Who has the draft, what was said so far, and the form for the next step. */
    @GET
    public TemplateInstance show(UUID order) {
        return page(orders.known(order), new Remark(""), null);
    }

    /** Ready for certification. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.DRAFTER)
    public RestResponse<TemplateInstance> toCertifier(UUID order, @FormParam("note") String note) {
        SeenOrder seen = orders.known(order);
        Remark said = new Remark(note);
        Optional<Rule> wrong = said.brokenIfAny();
        if (wrong.isPresent() || !filePlan.read(seen).plan().complete()) {
            return again(seen, said, wrong.orElse(null));
        }
        handOver.toCertifier(seen, said);
        return RestResponse.seeOther(URI.create("/orders/" + order + "/handover"));
    }

    /** Back to the drafters; the reason is required. */
    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CERTIFIER)
    public RestResponse<TemplateInstance> toDrafters(UUID order, @FormParam("reason") String reason) {
        SeenOrder seen = orders.known(order);
        Remark said = new Remark(reason);
        Optional<Rule> wrong = said.broken();
        if (wrong.isPresent()) {
            return again(seen, said, wrong.get());
        }
        Desk desk = handOver.toDrafters(seen, said);
        // Filed meanwhile: the page of the certification says so.
        String next = desk.isSentBack() ? "/handover" : "/certification";
        return RestResponse.seeOther(URI.create("/orders/" + order + next));
    }

    private RestResponse<TemplateInstance> again(SeenOrder order, Remark said, Rule wrong) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(422)
                .entity(page(order, said, wrong))
                .build();
    }

    private TemplateInstance page(SeenOrder order, Remark said, Rule wrong) {
        int findings = filePlan.read(order).plan().findings().size();
        return Templates.handover(new View(order, handOver.desk(order.id()), findings, said, wrong), scope);
    }
}
