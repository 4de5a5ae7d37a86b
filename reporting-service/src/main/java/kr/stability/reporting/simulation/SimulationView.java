package kr.stability.reporting.simulation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to one question.
 *
 * @param id null for a draft: its answer is not stored
 * @param ranAt business time
 * @param inputs filings that were asked, with the hashes of their content; empty for a draft
 * @param inventorySha256 SHA-256 of the canonical JSON (RFC 8785) of the inventory asked: same hash, same loss, same answer
 * @param singlePoints data centres and components for which nothing stands in, or whose loss alone breaks a promise
 */
@Schema(name = "Simulation")
public record SimulationView(
        @Schema(nullable = true) UUID id,
        Instant ranAt,
        List<String> lostSites,
        @Schema(nullable = true) String lostComponent,
        List<InputView> inputs,
        String inventorySha256,
        LossView loss,
        List<LossView.SinglePointView> singlePoints) {

    /** A filing that was asked. */
    @Schema(name = "SimulationInput")
    public record InputView(UUID submission, String operator, int version, String contentSha256) {}

    SimulationView stored(UUID id) {
        return new SimulationView(id, ranAt, lostSites, lostComponent, inputs, inventorySha256, loss, singlePoints);
    }
}
