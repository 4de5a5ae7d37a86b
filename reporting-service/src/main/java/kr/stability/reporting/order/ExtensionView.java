package kr.stability.reporting.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for a later last day, and what the ministry decided.
 *
 * @param requirement the requirement that shall have its own date, or null for the whole order
 * @param until the day asked for, Asia/Seoul
 * @param grantedUntil the day granted, which may differ from the one asked for
 * @param answer what the ministry says with its decision
 * @param version for {@code If-Match}
 */
@Schema(name = "ExtensionRequest")
public record ExtensionView(
        UUID id,
        UUID order,
        String operator,

        @Schema(nullable = true, description = "null for the whole order")
        String requirement,

        LocalDate until,
        String reason,
        Instant requestedAt,
        Actor requestedBy,
        Status status,
        @Schema(nullable = true) LocalDate grantedUntil,
        @Schema(nullable = true) Text answer,
        @Schema(nullable = true) Instant decidedAt,
        int version) {

    /** True when the last day of the whole order was put off after the one instant and not after the other. */
    boolean movedOrderBetween(Instant after, Instant until) {
        return status == Status.GRANTED && requirement == null && decidedAt.isAfter(after) && !decidedAt.isAfter(until);
    }

    /** How far the request is. */
    @Schema(name = "ExtensionStatus")
    public enum Status {
        REQUESTED,
        GRANTED,
        REFUSED
    }
}
