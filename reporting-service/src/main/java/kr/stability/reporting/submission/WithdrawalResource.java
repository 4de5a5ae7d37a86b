package kr.stability.reporting.submission;

import static kr.stability.reporting.operator.Role.CERTIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kr.stability.reporting.json.PlainText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes filings back. */
@Path("/api/v1/submissions/{id}/withdrawal")
@Tag(name = "submission")
public class WithdrawalResource {
    private final WithdrawSubmission withdrawSubmission;

    WithdrawalResource(WithdrawSubmission withdrawSubmission) {
        this.withdrawSubmission = withdrawSubmission;
    }

    /**
     * Why a filing is taken back.
     *
     * @param reason at most 2,000 code points
     */
    public record WithdrawalRequest(
            @NotNull @PlainText(max = 2000) @Schema(examples = {"일정이 빠졌습니다."})
            String reason) {}

    /** Takes a filing back before its review has begun. */
    @POST
    @RolesAllowed(CERTIFIER)
    @Operation(
            operationId = "withdrawSubmission",
            summary = "Withdraw a filing",
            description = "By a certifier of the company, until its review is started (then 409 review-started). The"
                    + " receipt stays; the filing does not count any more. Again changes nothing.")
    public SubmissionView withdraw(UUID id, @NotNull @Valid WithdrawalRequest request) {
        return withdrawSubmission.withdraw(id, request.reason());
    }
}
