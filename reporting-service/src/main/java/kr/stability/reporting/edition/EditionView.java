package kr.stability.reporting.edition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition as shown.
 *
 * @param digest SHA-256 of the document in JSON, lower-case hex
 * @param documents where it can be read, by format
 */
@Schema(name = "Edition")
public record EditionView(
        UUID id,
        @Schema(examples = {"2023-Q1-01"}) String number,
        @Schema(examples = {"2023-Q1"}) String quarter,
        Instant cutOff,
        Instant compiledAt,
        String digest,
        Status status,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Actor publishedBy,
        List<String> documents) {

    /** How far an edition is. */
    public enum Status {
        /** Frozen, not yet published. */
        COMPILED,
        /** What the ministry has said. */
        PUBLISHED
    }

    static EditionView of(StabilityPlanEdition edition) {
        String base = "/api/v1/editions/" + edition.id + "/document";
        return new EditionView(
                edition.id,
                edition.number,
                edition.quarter,
                edition.cutOff,
                edition.compiledAt,
                edition.digest,
                edition.published() ? Status.PUBLISHED : Status.COMPILED,
                edition.publishedAt,
                edition.publishedBy,
                List.of(base + ".pdf", base + ".html", base + ".json"));
    }
}
