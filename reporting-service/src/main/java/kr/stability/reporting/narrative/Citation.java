package kr.stability.reporting.narrative;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kr.stability.reporting.json.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source that a paragraph rests on.
 *
 * @param kind what it is
 * @param id id of the submission, inspection or order; code of the reform or incident; SHA-256 of the evidence; mark of the
 *     public source
 * @param pointer RFC 6901 pointer into the plan of a submission, or null for the whole of it; null for everything else
 */
public record Citation(
        @NotNull Kind kind,

        @NotNull @PlainText(max = 100) @Schema(examples = {"S0"})
        String id,

        @PlainText(max = 300)
        @Schema(
                nullable = true,
                examples = {"/measures/0"})
        String pointer) {

    /** Ids are kept as the register writes them: one in capitals would be found here, and not among the inputs of an edition. */
    public Citation {
        if (id != null && (kind == Kind.SUBMISSION || kind == Kind.INSPECTION || kind == Kind.ORDER)) {
            id = asWritten(id);
        }
    }

    private static String asWritten(String id) {
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    /** Kinds of sources. */
    @Schema(name = "CitationKind")
    public enum Kind {
        /** A version of a plan as filed. */
        SUBMISSION,
        /** A file that a company sent. */
        EVIDENCE,
        /** A result of an inspection. */
        INSPECTION,
        /** A change of law or process. */
        REFORM,
        /** An incident. */
        INCIDENT,
        /** An order. */
        ORDER,
        /** A public source that is described to this service. */
        PUBLIC
    }
}
