package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Imprint;
import kr.stability.reporting.document.JsonWriter;
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
     * @param audience who reads it
     */
    record Frozen(String quarter, String digest, Instant compiledAt, byte[] snapshot, Audience audience) {

        Document document() {
            return Snapshot.read(snapshot).document();
        }

        Imprint imprint() {
            return new Imprint(digest, compiledAt);
        }

        String fileName() {
            return "stability-plan-" + quarter + (audience == Audience.PUBLIC ? "-public" : "");
        }
    }

    /** The edition of an id. */
    @Transactional
    Frozen frozen(UUID id) {
        StabilityPlanEdition edition =
                StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(id).orElseThrow(Problem::notFound);
        return new Frozen(edition.quarter, edition.digest, edition.compiledAt, edition.snapshot, Audience.RESTRICTED);
    }

    /**
     * The public edition; its bytes are derived from the snapshot.
     *
     * @param unpublished true for readers who may see it before it is public
     * @throws Problem {@code not-found} for an edition without one
     */
    @Transactional
    Frozen forAll(UUID id, boolean unpublished) {
        StabilityPlanEdition edition = StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(id)
                .filter(found -> unpublished || found.published())
                .orElseThrow(Problem::notFound);
        Snapshot inner = Snapshot.read(edition.snapshot).of(Audience.PUBLIC).orElseThrow(Problem::notFound);
        return new Frozen(
                edition.quarter, edition.publicDigest, edition.compiledAt, JsonWriter.bytes(inner), Audience.PUBLIC);
    }
}
