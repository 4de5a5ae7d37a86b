package kr.stability.reporting.narrative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paragraph as shown; see {@link ParagraphRequest}. */
@Schema(name = "Paragraph")
public record ParagraphView(
        UUID id,
        @Schema(examples = {"2023-Q1"}) String quarter,
        Place place,
        int position,
        String text,
        List<Citation> citations,
        @Schema(nullable = true) String statementBy,
        boolean restricted,
        Instant writtenAt,
        Actor writtenBy,
        int version) {

    static ParagraphView of(Paragraph is) {
        return new ParagraphView(
                is.id,
                is.quarter,
                is.place,
                is.position,
                is.text,
                is.citations,
                is.statementBy,
                is.restricted,
                is.writtenAt,
                is.writtenBy,
                is.version);
    }
}
