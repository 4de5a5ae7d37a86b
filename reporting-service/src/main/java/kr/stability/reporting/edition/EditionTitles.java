package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kr.stability.reporting.edition.EditionFiles.Title;
import kr.stability.reporting.problem.Problem;

/**
 * Titles of editions. They never change, and what is published stays published: each is read once and kept, so that whoever has
 * the file already (304) or gets one that is kept does not ask the database. A quarter has a few of them.
 */
@ApplicationScoped
class EditionTitles {
    private final EditionFiles files;
    private final Map<UUID, Title> whole = new ConcurrentHashMap<>();
    private final Map<UUID, Title> published = new ConcurrentHashMap<>();

    EditionTitles(EditionFiles files) {
        this.files = files;
    }

    /**
     * The whole edition of an id.
     *
     * @throws Problem {@code not-found} when there is none
     */
    Title restricted(UUID id) {
        return kept(whole, id, () -> files.restricted(id)).orElseThrow(Problem::notFound);
    }

    /**
     * The public edition of an id.
     *
     * @param unpublished true for readers who may see it before it is public
     * @throws Problem {@code not-found} for an edition without one
     */
    Title forAll(UUID id, boolean unpublished) {
        return kept(published, id, () -> files.published(id))
                .or(() -> unpublished ? files.forAll(id) : Optional.empty())
                .orElseThrow(Problem::notFound);
    }

    private static Optional<Title> kept(Map<UUID, Title> titles, UUID id, Supplier<Optional<Title>> read) {
        Title kept = titles.get(id);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Title> found = read.get();
        found.ifPresent(title -> titles.put(id, title));
        return found;
    }
}
