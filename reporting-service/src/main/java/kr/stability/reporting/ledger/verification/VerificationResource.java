package kr.stability.reporting.ledger.verification;

import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verifies the ledger, for auditors and the ministry. */
@Path("/api/v1/ledger/verification")
@Tag(name = "ledger")
public class VerificationResource {
    private final Verification verification;

    VerificationResource(Verification verification) {
        this.verification = verification;
    }

    /** Recomputes the chain and its signatures and holds every covered row against its entry. */
    @GET
    @RolesAllowed(READS_ALL)
    @Operation(
            operationId = "verifyLedger",
            summary = "Verify the whole ledger",
            description =
                    "Recomputes every hash, link, subtree and signed head, and holds every covered row against its"
                            + " entry. 200 whether it is intact or not. One at a time; 503 while another one runs.")
    public VerificationView verify(
            @QueryParam("files") @DefaultValue("false") @Parameter(description = "Read the evidence files again too")
                    boolean files)
            throws SQLException, IOException {
        return verification.run(files);
    }
}
