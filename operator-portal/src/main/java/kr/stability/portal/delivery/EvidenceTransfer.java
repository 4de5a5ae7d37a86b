package kr.stability.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import kr.stability.portal.evidence.EvidenceFile;
import kr.stability.portal.evidence.FiledEvidence;
import kr.stability.portal.reporting.EvidenceApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Brings the files of a filing to the ministry, before the filing itself; each once, however many plans name it. */
@ApplicationScoped
class EvidenceTransfer {
    private static final Logger LOG = Logger.getLogger(EvidenceTransfer.class);

    private final FiledEvidence files;
    private final EvidenceApi ministry;

    EvidenceTransfer(FiledEvidence files, @RestClient EvidenceApi ministry) {
        this.files = files;
        this.ministry = ministry;
    }

    /** Sends what the ministry does not have. */
    void send(Filing filing) {
        Optional<EvidenceFile> next = files.next(filing.operator, filing.content);
        while (next.isPresent()) {
            send(filing, next.get());
            next = files.next(filing.operator, filing.content);
        }
    }

    private void send(Filing filing, EvidenceFile file) {
        try (InputStream bytes = files.bytes(file)) {
            ministry.put(file.sha256, filing.operator, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.delivered(file);
        LOG.infof("File %s of filing %s delivered", file.sha256, filing.id);
    }
}
