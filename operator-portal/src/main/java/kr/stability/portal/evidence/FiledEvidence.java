package kr.stability.portal.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Files that a filed plan names, for the delivery to the ministry. */
@ApplicationScoped
public class FiledEvidence {
    private final Chunks chunks;

    FiledEvidence(Chunks chunks) {
        this.chunks = chunks;
    }

    /**
     * The first file of a plan that the ministry does not have yet.
     *
     * @throws IllegalStateException when the virus scanner has not said that the file is clean, though there is one
     * @throws InfectedFileException when it has said that the file is not
     */
    public Optional<EvidenceFile> next(String operator, JsonNode plan) {
        return QuarkusTransaction.requiringNew()
                .call(() -> hashes(plan).stream()
                        .map(hash -> EvidenceFile.of(operator, hash)
                                .orElseThrow(() -> new NoSuchElementException("no file " + hash + " of " + operator)))
                        .filter(file -> file.deliveredAt == null)
                        .findFirst()
                        .map(FiledEvidence::sendable));
    }

    /** True when a virus was found in a file that a plan names and that the ministry does not have. */
    public boolean infected(String operator, JsonNode plan) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceFile.count(
                                "operator = ?1 and sha256 in ?2 and scan = ?3 and deliveredAt is null",
                                operator,
                                hashes(plan),
                                Scan.INFECTED)
                        > 0);
    }

    private static List<String> hashes(JsonNode plan) {
        return plan.findValues("evidence").stream()
                .flatMap(JsonNode::valueStream)
                .map(file -> file.path("sha256").asText())
                .distinct()
                .toList();
    }

    private static EvidenceFile sendable(EvidenceFile file) {
        if (file.scan == Scan.INFECTED) {
            throw new InfectedFileException(file);
        }
        if (file.scan == Scan.WAITING) {
            throw new IllegalStateException("file " + file.sha256 + " is not sent: " + file.scan);
        }
        return file;
    }

    /** The bytes of a file, read piece by piece. */
    public InputStream bytes(EvidenceFile file) {
        return chunks.read(file.uploadId);
    }

    /** Notes that the ministry has the file. */
    public void delivered(EvidenceFile file) {
        Instant now = Instant.now(Clock.systemUTC());
        QuarkusTransaction.requiringNew()
                .run(() -> EvidenceFile.update("deliveredAt = ?1 where id = ?2", now, file.id));
    }
}
