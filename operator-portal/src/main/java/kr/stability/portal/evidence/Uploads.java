package kr.stability.portal.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.tenancy.EveryCompany;

/** Files on their way in. The times are real time: a person who comes back tomorrow goes on where the connection broke. */
@ApplicationScoped
class Uploads {
    private final EvidenceConfig config;
    private final OperatorScope scope;
    private final Chunks chunks;
    private final Intake intake;

    Uploads(EvidenceConfig config, OperatorScope scope, Chunks chunks, Intake intake) {
        this.config = config;
        this.scope = scope;
        this.chunks = chunks;
        this.intake = intake;
    }

    /**
     * Makes room for a file.
     *
     * @throws FileRefusedException when it is too large or empty
     */
    Upload begin(SeenOrder order, long length, UploadMetadata metadata) {
        if (length <= 0 || length > config.maxBytes()) {
            throw new FileRefusedException(length <= 0 ? Refusal.EMPTY : Refusal.TOO_LARGE);
        }
        EvidenceDetails details = metadata.details();
        Upload upload = new Upload();
        upload.operator = order.operator();
        upload.orderId = order.id();
        upload.length = length;
        upload.name = metadata.name();
        upload.effectiveOn = details.effectiveOn();
        upload.description = details.description();
        upload.items = details.items();
        upload.startedAt = now();
        QuarkusTransaction.requiringNew().run(upload::persist);
        return upload;
    }

    /**
     * An upload as it stands. One whose last byte came just before a breakdown is finished now.
     *
     * @throws NotFoundException when there is none in the plan of this order
     */
    Upload find(SeenOrder order, UUID id) {
        Upload upload = stored(order, id);
        if (upload.complete() && upload.finishedAt == null) {
            intake.finish(order, upload);
        }
        return upload;
    }

    private Upload stored(SeenOrder order, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Upload> found =
                    Upload.<Upload>findByIdOptional(id).filter(upload -> upload.orderId.equals(order.id()));
            return scope.own(found);
        });
    }

    /**
     * Takes bytes in and finishes the upload with the last one.
     *
     * @param at where the sender goes on
     * @return number of bytes stored
     */
    long append(SeenOrder order, Upload upload, long at, InputStream body) throws IOException {
        long stored = chunks.append(upload, at, body);
        if (stored == upload.length) {
            intake.finish(order, upload);
        }
        return stored;
    }

    /** Throws away what was not finished. */
    void end(SeenOrder order, UUID id) {
        intake.drop(stored(order, id));
    }

    /** When an upload cannot be resumed any more. */
    Instant expires(Upload upload) {
        return upload.startedAt.plus(config.resumableFor());
    }

    /** Throws away what nobody went on with. */
    @EveryCompany
    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant before = now().minus(config.resumableFor());
        QuarkusTransaction.requiringNew().run(() -> Upload.delete("finishedAt is null and startedAt < ?1", before));
    }

    private static Instant now() {
        return Instant.now(Clock.systemUTC());
    }
}
