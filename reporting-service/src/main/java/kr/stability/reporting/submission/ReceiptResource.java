package kr.stability.reporting.submission;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kr.stability.reporting.operator.OperatorScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts by number. */
@Path("/api/v1/receipts")
@Tag(name = "submission")
public class ReceiptResource {
    private final OperatorScope scope;

    ReceiptResource(OperatorScope scope) {
        this.scope = scope;
    }

    /** One receipt. */
    @GET
    @Path("{number}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getReceipt", summary = "Read a receipt by its number")
    public Receipt get(String number) {
        return Receipt.of(scope.check(Submission.<Submission>find("receiptNumber", number)
                .firstResultOptional()
                .orElse(null)));
    }
}
