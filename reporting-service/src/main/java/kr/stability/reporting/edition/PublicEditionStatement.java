package kr.stability.reporting.edition;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ministry says of a public edition when it publishes it; can be verified without this service.
 *
 * @param publicDigest SHA-256 of {@code /public/document.json}
 * @param ledgerEntry id of its entry in the ledger
 * @param signature compact JWS (EdDSA) whose payload is the canonical JSON (RFC 8785) of the other members
 */
@Schema(name = "PublicEditionStatement")
public record PublicEditionStatement(
        @Schema(examples = {"2023-Q1-01"}) String number,
        @Schema(examples = {"2023-Q1"}) String quarter,
        Instant cutOff,
        Instant publishedAt,
        String publicDigest,
        UUID ledgerEntry,
        String signature) {

    /** Kind of its signature. */
    static final String TYPE = "stability-public-edition";

    static PublicEditionStatement of(StabilityPlanEdition edition, UUID ledgerEntry, String signature) {
        return new PublicEditionStatement(
                edition.number,
                edition.quarter,
                edition.cutOff,
                edition.publishedAt,
                edition.publicDigest,
                ledgerEntry,
                signature);
    }
}
