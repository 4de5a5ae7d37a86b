package kr.stability.portal.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
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

/** Asks for the reason and takes a filing back. */
@Path("/filings/{id}/withdrawal")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CERTIFIER)
public class WithdrawalPages {
    private final WithdrawFiling withdrawFiling;
    private final Orders orders;
    private final OperatorScope scope;

    WithdrawalPages(WithdrawFiling withdrawFiling, Orders orders, OperatorScope scope) {
        this.withdrawFiling = withdrawFiling;
        this.orders = orders;
        this.scope = scope;
    }

    /**
     * Everything on the page.
     *
     * @param said the reason as typed
     * @param wrong what is wrong with the reason, or null
     * @param refusal why it cannot be taken back, or null
     */
    public record View(Filing filing, SeenOrder order, Remark said, Rule wrong, Withdrawal.Refusal refusal) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance withdrawal(View view);
    }

    /** What it means, and the form. */
    @GET
    public RestResponse<TemplateInstance> ask(UUID id) {
        Filing filing = load(id);
        return filing.withdrawnAt != null
                ? toFiling(id)
                : page(
                        filing,
                        new Remark(""),
                        null,
                        WithdrawFiling.refusal(filing).orElse(null));
    }

    /** Takes it back; a second press of the button leads to the same filing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> withdraw(UUID id, @FormParam("reason") String reason) {
        Filing filing = load(id);
        Remark said = new Remark(reason);
        if (filing.withdrawnAt != null) {
            return toFiling(id);
        }
        if (said.broken().isPresent()) {
            return page(filing, said, said.broken().get(), null);
        }
        Optional<Withdrawal.Refusal> refusal = withdrawFiling.withdraw(filing, said);
        if (refusal.isPresent()) {
            return page(filing, said, null, refusal.get());
        }
        withdrawFiling.keep(id, said);
        return toFiling(id);
    }

    private Filing load(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> scope.load(Filing.class, id));
    }

    private static RestResponse<TemplateInstance> toFiling(UUID id) {
        return RestResponse.seeOther(URI.create("/filings/" + id));
    }

    private RestResponse<TemplateInstance> page(Filing filing, Remark said, Rule wrong, Withdrawal.Refusal refusal) {
        View view = new View(filing, orders.known(filing.orderId), said, wrong, refusal);
        int status = wrong != null ? 422 : refusal != null ? refusal.status() : 200;
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.withdrawal(view))
                .build();
    }
}
