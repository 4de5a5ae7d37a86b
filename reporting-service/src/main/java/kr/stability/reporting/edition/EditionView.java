package kr.stability.reporting.edition;

import java.time.Instant;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.ledger.signature.SignedStatement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition as shown; the document is at {@code /document}. */
@Schema(name = "Edition")
public record EditionView(
        UUID id,
        @Schema(examples = {"2023-Q1-01"}) String number,
        @Schema(examples = {"2023-Q1"}) String quarter,
        Instant cutOff,
        Instant compiledAt,
        String digest,

        @Schema(
                nullable = true,
                description = "Digest of the public edition; null in editions frozen before there was one")
        String publicDigest,

        boolean illustrative,
        EditionView.Status status,

        @Schema(nullable = true, description = "Number of the edition of this quarter that it supersedes")
        String supersedes,

        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Actor publishedBy,

        @Schema(nullable = true, description = "Signed when it is published; null before")
        EditionStatement statement,

        int version) {

    /** How far an edition has come. */
    @Schema(name = "EditionStatus")
    public enum Status {
        /** Frozen, and read at the ministry only. */
        COMPILED,
        /** Its public edition can be given to anybody. */
        PUBLISHED,
        /** Published, and a later edition of its quarter is too; it stays as it was. */
        SUPERSEDED
    }

    private static Status status(StabilityPlanEdition edition) {
        if (!edition.published()) {
            return Status.COMPILED;
        }
        return edition.overtaken() ? Status.SUPERSEDED : Status.PUBLISHED;
    }

    static EditionView of(StabilityPlanEdition edition) {
        return of(
                edition,
                SignedStatement.about(EditionStatement.TYPE, edition.number).orElse(null));
    }

    static EditionView of(StabilityPlanEdition edition, SignedStatement signed) {
        return new EditionView(
                edition.id,
                edition.number,
                edition.quarter,
                edition.cutOff,
                edition.compiledAt,
                edition.digest,
                edition.publicDigest,
                edition.illustrative,
                status(edition),
                EditionNumber.of(edition.number)
                        .supersedes()
                        .map(EditionNumber::toString)
                        .orElse(null),
                edition.publishedAt,
                edition.publishedBy,
                signed == null ? null : EditionStatement.of(edition, signed.entryId, signed.jws),
                edition.version);
    }
}
