package kr.stability.reporting.release;

import java.time.Instant;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.plan.PlanPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A release as shown; see {@link ReleaseRequest}. */
@Schema(name = "Release")
public record ReleaseView(
        UUID id,
        UUID order,

        @Schema(description = "The version in which it stands; a later one is not released by it")
        UUID submission,

        String operator,
        PlanPart part,
        @Schema(nullable = true) String code,
        String reference,
        Instant releasedAt,
        Actor releasedBy) {

    static ReleaseView of(Release is) {
        return new ReleaseView(
                is.id,
                is.orderId,
                is.submissionId,
                is.operatorCode,
                is.part,
                is.code.isEmpty() ? null : is.code,
                is.reference,
                is.releasedAt,
                is.releasedBy);
    }
}
