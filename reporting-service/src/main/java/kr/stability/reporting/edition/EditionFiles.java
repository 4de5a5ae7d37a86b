package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Imprint;
import kr.stability.reporting.problem.Problem;

/** Reads frozen editions; rendering then happens without a database connection. */
@ApplicationScoped
class EditionFiles {

    /**
     * What is known of an edition without its snapshot.
     *
     * @param quarter for the name of files
     * @param digest SHA-256 of what the audience reads
     * @param audience who reads it
     */
    record Title(UUID id, String quarter, String digest, Audience audience) {

        String fileName() {
            return "stability-plan-" + quarter + (audience == Audience.PUBLIC ? "-public" : "");
        }
    }

    /**
     * A frozen edition.
     *
     * @param compiledAt the only time in its files
     * @param snapshot canonical JSON
     */
    record Frozen(Title title, Instant compiledAt, byte[] snapshot) {

        Document document() {
            return Snapshot.readOuter(snapshot).document();
        }

        Imprint imprint() {
            return new Imprint(title.digest(), compiledAt);
        }
    }

    /** The whole edition of an id. */
    @Transactional
    Optional<Title> restricted(UUID id) {
        return found(id).map(edition -> new Title(id, edition.quarter, edition.digest, Audience.RESTRICTED));
    }

    /** The public edition of an id, published or not. */
    @Transactional
    Optional<Title> forAll(UUID id) {
        return found(id).flatMap(EditionFiles::open);
    }

    /** The same, once it is published. */
    @Transactional
    Optional<Title> published(UUID id) {
        return found(id).filter(StabilityPlanEdition::published).flatMap(EditionFiles::open);
    }

    private static Optional<Title> open(StabilityPlanEdition edition) {
        return Optional.ofNullable(edition.publicDigest)
                .map(digest -> new Title(edition.id, edition.quarter, digest, Audience.PUBLIC));
    }

    /** What an audience reads; the bytes of the public edition are derived from the snapshot. */
    @Transactional
    Frozen read(Title title) {
        StabilityPlanEdition edition = found(title.id()).orElseThrow(Problem::notFound);
        byte[] snapshot = title.audience() == Audience.RESTRICTED
                ? edition.snapshot
                : Snapshot.inner(edition.snapshot).orElseThrow(Problem::notFound);
        return new Frozen(title, edition.compiledAt, snapshot);
    }

    private static Optional<StabilityPlanEdition> found(UUID id) {
        return StabilityPlanEdition.findByIdOptional(id);
    }
}
