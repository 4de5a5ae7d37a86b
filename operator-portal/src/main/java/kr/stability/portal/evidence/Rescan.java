package kr.stability.portal.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kr.stability.portal.tenancy.EveryCompany;
import org.jboss.logging.Logger;

/** Scans files that were not scanned when they came, because the scanner was away or not configured then. */
@ApplicationScoped
@EveryCompany
class Rescan {
    private static final Logger LOG = Logger.getLogger(Rescan.class);
    private static final int AT_ONCE = 20;

    private final Antivirus antivirus;
    private final Chunks chunks;

    Rescan(Antivirus antivirus, Chunks chunks) {
        this.antivirus = antivirus;
        this.chunks = chunks;
    }

    /** Asks again; two replicas that ask for the same file get the same answer. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void askAgain() {
        if (antivirus.configured()) {
            open().forEach(this::scan);
        }
    }

    private static List<EvidenceFile> open() {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceFile.find("scan in ?1 order by id", List.of(Scan.WAITING, Scan.UNSCANNED))
                        .page(0, AT_ONCE)
                        .list());
    }

    private void scan(EvidenceFile file) {
        Scan scan = antivirus.scan(chunks.read(file.uploadId));
        if (scan == Scan.WAITING) {
            return;
        }
        if (scan == Scan.INFECTED) {
            LOG.errorf("Virus in file %s of %s: it is not shown and not sent any more", file.sha256, file.operator);
        }
        Instant now = Instant.now(Clock.systemUTC());
        QuarkusTransaction.requiringNew()
                .run(() -> EvidenceFile.update("scan = ?1, scannedAt = ?2 where id = ?3", scan, now, file.id));
    }
}
