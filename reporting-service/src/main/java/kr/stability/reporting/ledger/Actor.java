package kr.stability.reporting.ledger;

import jakarta.validation.constraints.NotNull;
import kr.stability.reporting.json.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person or service account as the identity provider knows it. Keyed by issuer and subject, never by e-mail.
 *
 * @param iss issuer of the token
 * @param sub subject within the issuer
 * @param name name to show, as it was on the day of the act
 */
@Schema(description = "A person or service account, keyed by issuer and subject")
public record Actor(
        @NotNull @PlainText(max = 500) @Schema(examples = {"http://localhost:8180/realms/stability"})
        String iss,

        @NotNull @PlainText(max = 255) String sub,

        @NotNull @PlainText(max = 200) @Schema(examples = {"김하늘"})
        String name) {}
