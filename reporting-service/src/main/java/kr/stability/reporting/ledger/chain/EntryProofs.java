package kr.stability.reporting.ledger.chain;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proofs for those who know the id of an entry, such as the holder of a receipt. */
@ApplicationScoped
public class EntryProofs {
    private final LedgerReader ledger;

    EntryProofs(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /** An entry and the proof that it is under the first signed head that covers it. */
    @Schema(name = "EntryProof")
    @RegisterForReflection
    public record EntryProof(EntryView entry, ProofViews.Inclusion inclusion) {}

    /**
     * The proof of an entry.
     *
     * @param entry id, or null for things from before signatures
     * @throws Problem {@code conflict} while the entry is not sealed; {@code not-found} for null
     */
    public EntryProof of(UUID entry) throws SQLException {
        if (entry == null) {
            throw Problem.notFound();
        }
        long position = ledger.position(entry)
                .orElseThrow(() -> Problem.of(
                        ProblemType.CONFLICT,
                        "아직 봉인되지 않았습니다. 잠시 뒤 다시 시도하십시오.",
                        "Not sealed yet; try again in a moment."));
        SignedHead head = ledger.headOver(position).orElseThrow(Problem::notFound);
        return new EntryProof(ledger.entries(position - 1, 1).getFirst(), ledger.inclusion(position, head.size()));
    }
}
