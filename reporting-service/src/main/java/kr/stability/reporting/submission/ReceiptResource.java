package kr.stability.reporting.submission;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import kr.stability.reporting.ledger.chain.EntryProofs;
import kr.stability.reporting.operator.OperatorScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts by number. */
@Path("/api/v1/receipts")
@Tag(name = "submission")
public class ReceiptResource {
    private final OperatorScope scope;
    private final EntryProofs proofs;

    ReceiptResource(OperatorScope scope, EntryProofs proofs) {
        this.scope = scope;
        this.proofs = proofs;
    }

    /** One receipt. */
    @GET
    @Path("{number}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getReceipt", summary = "Read a receipt by its number")
    public Receipt get(String number) {
        return Receipts.of(submission(number));
    }

    /** The entry of a receipt in the ledger, with the proof that a signed head covers it; a second after the receipt. */
    @GET
    @Path("{number}/proof")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(
            operationId = "getReceiptProof",
            summary = "Prove that a receipt is in the ledger",
            description = "409 for the second until its entry is sealed.")
    public EntryProofs.EntryProof proof(String number) throws SQLException {
        return proofs.of(Receipts.of(submission(number)).ledgerEntry());
    }

    private Submission submission(String number) {
        return scope.check(Submission.<Submission>find("receiptNumber", number)
                .firstResultOptional()
                .orElse(null));
    }
}
