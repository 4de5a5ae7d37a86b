package kr.stability.reporting.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.event.EventType;
import kr.stability.reporting.ledger.Act;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook as shown; its secret is never shown again.
 *
 * @param types types of the events that it wants; empty for all
 * @param secret to check signatures with; in the answer to its making only
 * @param deliveredAt last success, real time
 * @param failingSince first failure since the last success
 * @param lastError what was answered at the last failure
 * @param disabledAt when it was given up; it goes on where it stopped when it is enabled again
 */
@Schema(name = "Webhook")
public record WebhookView(
        UUID id,
        String url,
        List<String> types,
        Instant createdAt,

        @Schema(nullable = true, description = "Given once, in the answer to its making; null after that")
        String secret,

        @Schema(nullable = true) Instant deliveredAt,
        @Schema(nullable = true) Instant failingSince,

        @Schema(
                nullable = true,
                examples = {"HTTP 503"})
        String lastError,

        @Schema(nullable = true) Instant disabledAt,
        int version) {

    static WebhookView of(Webhook webhook, String secret) {
        return new WebhookView(
                webhook.id,
                webhook.url,
                webhook.acts.stream().map(Act::valueOf).map(EventType::of).toList(),
                webhook.createdAt,
                secret,
                webhook.deliveredAt,
                webhook.failingSince,
                webhook.lastError,
                webhook.disabledAt,
                webhook.version);
    }

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }
}
