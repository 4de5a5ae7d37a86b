package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Imprint;
import kr.stability.reporting.problem.Problem;

/** Reads frozen editions; rendering then happens without a database connection. */
@ApplicationScoped
class EditionFiles {

    /**
     * A frozen edition.
     *
     * @param quarter for the name of files
     * @param digest SHA-256 of the snapshot
     * @param compiledAt the only time in its files
     * @param snapshot canonical JSON
     */
    record Frozen(String quarter, String digest, Instant compiledAt, byte[] snapshot) {

        Document document() {
            return Snapshot.read(snapshot).document();
        }

        Imprint imprint() {
            return new Imprint(digest, compiledAt);
        }

        String fileName() {
            return "stability-plan-" + quarter;
        }
    }

    /** The edition of an id. */
    @Transactional
    Frozen frozen(UUID id) {
        StabilityPlanEdition edition =
                StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(id).orElseThrow(Problem::notFound);
        return new Frozen(edition.quarter, edition.digest, edition.compiledAt, edition.snapshot);
    }
}
