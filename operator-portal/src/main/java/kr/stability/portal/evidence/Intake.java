package kr.stability.portal.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.EvidenceList;
import kr.stability.portal.plan.EvidenceProof;
import kr.stability.portal.plan.PlanEvidence;
import kr.stability.portal.session.OperatorScope;

/** Makes a file of the company out of an upload that is complete: looks at its kind, hashes it, names it in the plan. */
@ApplicationScoped
class Intake {
    private final Chunks chunks;
    private final Antivirus antivirus;
    private final EvidenceList plan;
    private final OperatorScope scope;
    private final Clock clock;

    Intake(Chunks chunks, Antivirus antivirus, EvidenceList plan, OperatorScope scope, Clock clock) {
        this.chunks = chunks;
        this.antivirus = antivirus;
        this.plan = plan;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Finishes an upload. Again is harmless.
     *
     * @throws FileRefusedException when the file is not taken; then nothing of it is left
     */
    void finish(SeenOrder order, Upload upload) {
        try {
            FileKind kind = kind(upload);
            String sha256 = sha256(upload);
            Scan scan = scan(upload);
            keep(order, upload, new Found(kind, sha256, scan));
        } catch (FileRefusedException e) {
            drop(upload);
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the same file has just come another way, as after a double click, it is known the second time. */
    private void keep(SeenOrder order, Upload upload, Found found) {
        try {
            QuarkusTransaction.requiringNew().run(() -> record(order, upload, found));
        } catch (RuntimeException e) {
            if (!isKnown(upload.operator, found.sha256())) {
                throw e;
            }
            QuarkusTransaction.requiringNew().run(() -> record(order, upload, found));
        }
    }

    private static boolean isKnown(String operator, String sha256) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceFile.of(operator, sha256).isPresent());
    }

    /** Throws an upload and its bytes away. */
    void drop(Upload upload) {
        QuarkusTransaction.requiringNew().run(() -> Upload.delete("id = ?1 and finishedAt is null", upload.id));
    }

    /** What was found out about the bytes. */
    private record Found(FileKind kind, String sha256, Scan scan) {}

    private Scan scan(Upload upload) {
        Scan scan = antivirus.scan(chunks.read(upload.id));
        if (scan == Scan.INFECTED) {
            throw new FileRefusedException(Refusal.INFECTED);
        }
        return scan;
    }

    private FileKind kind(Upload upload) throws IOException {
        try (InputStream bytes = new BufferedInputStream(chunks.read(upload.id), 1 << 16)) {
            return FileKind.of(upload.name, bytes);
        }
    }

    private String sha256(Upload upload) throws IOException {
        try (DigestInputStream bytes =
                new DigestInputStream(chunks.read(upload.id), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void record(SeenOrder order, Upload upload, Found found) {
        Upload stored = Upload.findById(upload.id, LockModeType.PESSIMISTIC_WRITE); // of two who finish it one waits
        if (stored == null || stored.finishedAt != null) { // given up, or finished meanwhile
            return;
        }
        stored.finishedAt = Instant.now(Clock.systemUTC());
        Optional<EvidenceFile> before = EvidenceFile.of(upload.operator, found.sha256());
        if (before.isPresent()) {
            chunks.drop(upload.id);
        } else {
            file(stored, found).persist();
        }
        plan.add(
                order,
                new PlanEvidence(
                        found.sha256(),
                        upload.name,
                        upload.effectiveOn,
                        upload.description,
                        upload.items,
                        EvidenceProof.NONE));
    }

    private EvidenceFile file(Upload upload, Found found) {
        EvidenceFile file = new EvidenceFile();
        file.operator = upload.operator;
        file.sha256 = found.sha256();
        file.sizeBytes = upload.length;
        file.name = upload.name;
        file.kind = found.kind();
        file.uploadId = upload.id;
        file.uploadedBy = scope.person().name();
        file.uploadedAt = clock.instant();
        file.scan = found.scan();
        file.scannedAt = found.scan() == Scan.CLEAN ? upload.finishedAt : null;
        return file;
    }
}
