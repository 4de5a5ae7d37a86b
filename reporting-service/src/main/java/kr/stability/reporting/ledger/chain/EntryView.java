package kr.stability.reporting.ledger.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sealed entry. Its canonical JSON (RFC 8785) without {@code hash} is what the hash is of.
 *
 * @param position place in the chain, from 1
 * @param at business time of the act, UTC with six digits of a second, always written in this form
 * @param act what was done
 * @param subject id, code or number of the thing
 * @param sha256 of the content that the act is about, or null
 * @param covers digests of the rows that the act made or changed
 * @param previous hash of the entry before, 64 zeros for the first
 */
@Schema(name = "LedgerEntry")
@RegisterForReflection
public record EntryView(
        long position,
        UUID id,

        @Schema(type = SchemaType.STRING, format = "date-time", examples = "2023-01-05T06:00:00.000000Z")
        String at,

        @Schema(examples = "SUBMISSION_RECEIVED") String act,
        @Schema(examples = "2023-000017") String subject,
        Actor actor,
        @Schema(nullable = true) String sha256,
        List<CoveredRow> covers,
        String previous,
        String hash) {

    /** A row as it was at the act: {@code form} numbers the way in which its columns are written down. */
    @RegisterForReflection
    @Schema(name = "CoveredRow")
    public record CoveredRow(String table, int form, UUID id, String sha256) {}

    private static final JsonMapper JSON = new JsonMapper();

    static EntryView of(String entry, SealedEntry seal) {
        try {
            ObjectNode node = (ObjectNode) JSON.readTree(entry);
            node.put("position", seal.position())
                    .put("previous", seal.previous())
                    .put("hash", seal.hash());
            return JSON.treeToValue(node, EntryView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form of an entry is written by the database", e);
        }
    }
}
