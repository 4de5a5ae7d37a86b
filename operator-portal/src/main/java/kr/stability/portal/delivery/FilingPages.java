package kr.stability.portal.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.pdf.PdfAnswer;
import kr.stability.portal.pdf.PdfFile;
import kr.stability.portal.plan.PlanPaper;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** A filing and its receipt. */
@Path("/filings/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class FilingPages {
    private final OperatorScope scope;
    private final Orders orders;

    FilingPages(OperatorScope scope, Orders orders) {
        this.scope = scope;
        this.orders = orders;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance filing(Filing filing, SeenOrder order, boolean reviewed, OperatorScope viewer);

        static native TemplateInstance receipt(Filing filing, SeenOrder order);
    }

    /** Filed and on its way, or received with the receipt. */
    @GET
    @Transactional
    public TemplateInstance show(UUID id) {
        Filing filing = scope.load(Filing.class, id);
        SeenOrder order = orders.known(filing.orderId);
        boolean reviewed = filing.receipt != null && order.reviewed(filing.receipt.number());
        return Templates.filing(filing, order, reviewed, scope);
    }

    /** The receipt on paper; not found while there is none. */
    @GET
    @Path("receipt.pdf")
    @Produces(PdfAnswer.TYPE)
    public RestResponse<byte[]> receipt(UUID id) {
        Filing filing = load(id);
        if (filing.receipt == null) {
            throw new NotFoundException();
        }
        String page = Templates.receipt(filing, orders.known(filing.orderId)).render();
        PdfFile.Stamp stamp = new PdfFile.Stamp(filing.receipt.receivedAt(), filing.sha256);
        return PdfAnswer.of(PdfFile.of("receipt-" + filing.receipt.number() + ".pdf", page, stamp));
    }

    /** The receipt as the ministry signed it; not found while there is none, or where it is not signed. */
    @GET
    @Path("receipt.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<byte[]> signedReceipt(UUID id) {
        Filing filing = scope.load(Filing.class, id);
        byte[] file = ReceiptFile.of(filing.receipt).orElseThrow(NotFoundException::new);
        return RestResponse.ResponseBuilder.ok(file, MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"receipt-" + filing.receipt.number() + ".json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The plan on paper as it was filed. */
    @GET
    @Path("plan.pdf")
    @Produces(PdfAnswer.TYPE)
    public RestResponse<byte[]> plan(UUID id) {
        Filing filing = load(id);
        String receipt = filing.receipt == null ? null : filing.receipt.number();
        PlanPaper.Head head = new PlanPaper.Head(
                orders.known(filing.orderId).view(), filing.version, filing.filedAt, receipt, filing.sha256);
        return PdfAnswer.of(PlanPaper.of(head, filing.content, filing.filedAt));
    }

    /** In a short transaction: paper is made without a connection of the database, of which there are few. */
    private Filing load(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> scope.load(Filing.class, id));
    }
}
