package kr.stability.reporting.audit;

import static kr.stability.reporting.operator.Role.READS_ALL;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import kr.stability.reporting.ledger.chain.LedgerReader;
import kr.stability.reporting.ledger.chain.SignedHead;
import kr.stability.reporting.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole ledger as a file, for the offline verifier and for archives. */
@Path("/api/v1/ledger/export")
@Tag(name = "ledger")
public class LedgerExportResource {
    private final LedgerReader ledger;
    private final ObjectMapper mapper;

    LedgerExportResource(LedgerReader ledger, ObjectMapper mapper) {
        this.ledger = ledger;
        this.mapper = mapper;
    }

    /** Every sealed entry, one JSON object a line: for the offline verifier. */
    @GET
    @Produces("application/x-ndjson")
    @RolesAllowed(READS_ALL)
    @Operation(operationId = "exportLedger", summary = "Export every sealed entry and the last signed head, one a line")
    @APIResponse(
            responseCode = "200",
            description = "Entries in the order of the chain; the last line is {\"head\": …}",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput export() throws SQLException {
        SignedHead head = ledger.head().orElseThrow(Problem::notFound);
        return out -> {
            try (OutputStream lines = new BufferedOutputStream(out)) {
                ledger.each(entry -> {
                    if (entry.position() <= head.size()) {
                        line(lines, entry);
                    }
                });
                line(lines, new HeadLine(head));
            } catch (SQLException e) {
                throw new IOException("the export was cut off", e);
            }
        };
    }

    /** The last line of an export. */
    @RegisterForReflection
    record HeadLine(SignedHead head) {}

    private void line(OutputStream out, Object value) {
        try {
            out.write(mapper.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
