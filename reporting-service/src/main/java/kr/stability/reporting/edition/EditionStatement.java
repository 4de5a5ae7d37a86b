package kr.stability.reporting.edition;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ministry says of an edition when it publishes it; can be verified without this service.
 *
 * @param digest SHA-256 of the snapshot that every document of the edition is made of
 * @param ledgerEntry id of its entry in the ledger
 * @param signature compact JWS (EdDSA) whose payload is the canonical JSON (RFC 8785) of the other members
 */
@Schema(name = "EditionStatement")
public record EditionStatement(
        @Schema(examples = {"2023-Q1-01"}) String number,
        @Schema(examples = {"2023-Q1"}) String quarter,
        Instant cutOff,
        Instant compiledAt,
        Instant publishedAt,
        String digest,
        UUID ledgerEntry,
        String signature) {

    /** Kind of its signature. */
    static final String TYPE = "stability-edition";

    static EditionStatement of(StabilityPlanEdition edition, UUID ledgerEntry, String signature) {
        return new EditionStatement(
                edition.number,
                edition.quarter,
                edition.cutOff,
                edition.compiledAt,
                edition.publishedAt,
                edition.digest,
                ledgerEntry,
                signature);
    }
}
