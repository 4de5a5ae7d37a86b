package kr.stability.reporting.audit;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import kr.stability.reporting.ledger.chain.EntryView;
import kr.stability.reporting.ledger.chain.LedgerReader;
import kr.stability.reporting.ledger.chain.ProofViews;
import kr.stability.reporting.ledger.chain.SignedHead;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger for those who check it. Entries name people and companies; heads and proofs are hashes only. */
@Path("/api/v1/ledger")
@Tag(name = "ledger", description = "The chain of every act, its signed heads and its proofs (원장)")
public class LedgerResource {
    private static final Pattern POSITION = Pattern.compile("[1-9][0-9]{0,17}");
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    private final LedgerReader ledger;

    LedgerResource(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /** Sealed entries, in the order of the chain. */
    @GET
    @Path("entries")
    @RolesAllowed(READS_ALL)
    @Operation(operationId = "listLedgerEntries", summary = "List sealed entries in the order of the chain")
    public Page<EntryView> entries(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Parameter(description = "The next of the page before: a position") String cursor)
            throws SQLException {
        long after = cursor == null ? 0 : number("cursor", cursor);
        List<EntryView> found = ledger.entries(after, limit + 1);
        boolean more = found.size() > limit;
        List<EntryView> shown = more ? found.subList(0, limit) : found;
        return new Page<>(shown, more ? Long.toString(shown.getLast().position()) : null);
    }

    /** The last signed head. */
    @GET
    @Path("head")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Operation(operationId = "getLedgerHead", summary = "Read the last signed head")
    public SignedHead head() throws SQLException {
        return ledger.head().orElseThrow(Problem::notFound);
    }

    /** Proof that an entry is in the ledger. */
    @GET
    @Path("entries/{position}/inclusion-proof")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Operation(operationId = "getInclusionProof", summary = "Prove that an entry is in the ledger")
    public ProofViews.Inclusion inclusion(
            @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = NUMBER)) String position,
            @QueryParam("size")
                    @Parameter(
                            description = "Of the tree; without it that of the first head over the entry",
                            schema = @Schema(type = SchemaType.STRING, pattern = NUMBER))
                    String size)
            throws SQLException {
        if (!POSITION.matcher(position).matches()) {
            throw Problem.notFound();
        }
        long at = Long.parseLong(position);
        SignedHead first = ledger.headOver(at).orElseThrow(Problem::notFound);
        long width = size == null ? first.size() : number("size", size);
        between("size", at, width, last());
        return ledger.inclusion(at, width);
    }

    /** Proof that one state of the ledger grew out of another. */
    @GET
    @Path("consistency-proof")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Operation(operationId = "getConsistencyProof", summary = "Prove that a later ledger begins with an earlier one")
    public ProofViews.Consistency consistency(
            @QueryParam("from")
                    @Parameter(
                            required = true,
                            description = "Size of the earlier ledger",
                            example = "1",
                            schema = @Schema(type = SchemaType.STRING, pattern = NUMBER))
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "Size of the later one; without it that of the last head",
                            schema = @Schema(type = SchemaType.STRING, pattern = NUMBER))
                    String to)
            throws SQLException {
        long first = number("from", from);
        long end = last();
        long second = to == null ? end : number("to", to);
        between("to", 1, second, end);
        between("from", 1, first, second);
        return ledger.consistency(first, second);
    }

    private long last() throws SQLException {
        return ledger.head().orElseThrow(Problem::notFound).size();
    }

    private static long number(String name, String value) {
        if (value == null) {
            throw Problem.invalid(name, Rule.REQUIRED);
        }
        if (!POSITION.matcher(value).matches()) {
            throw Problem.invalid(name, Rule.NOT_A_NUMBER);
        }
        return Long.parseLong(value);
    }

    private static void between(String name, long least, long value, long most) {
        if (value < least || value > most) {
            throw Problem.invalid(name, Rule.OUT_OF_RANGE);
        }
    }
}
