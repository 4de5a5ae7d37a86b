package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.problem.Problem;

/** Frozen editions for people who look at them, read from their snapshots: nothing is computed again. */
@ApplicationScoped
public class ReadEditions {
    private static final String LINES =
            "select id, number, cutOff, compiledAt, publishedAt, digest" + " from StabilityPlanEdition where ";
    private final EntityManager entities;

    ReadEditions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An edition as one audience reads it.
     *
     * @param inputs what it rests on, by mark
     */
    public record Reading(EditionView edition, Document document, List<Snapshot.Input> inputs) {}

    /**
     * What changed since another edition.
     *
     * @param from the other edition, or null when this is the first
     */
    public record Changes(
            LatestEditions.Line edition, LatestEditions.Line from, List<EditionDifferences.Difference> differences) {}

    /** An edition; not found when there is none, or none for the public because it was frozen before there was one. */
    @Transactional
    public Reading of(UUID id, Audience audience) {
        StabilityPlanEdition edition =
                StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(id).orElseThrow(Problem::notFound);
        Snapshot snapshot = read(edition, audience);
        return new Reading(EditionView.of(edition), snapshot.document(), snapshot.inputs());
    }

    /** The changes since another edition, or since the one that was compiled before when none is named. */
    @Transactional
    public Changes since(UUID id, UUID from, Audience audience) {
        LatestEditions.Line edition = line("id = ?1", id).orElseThrow(Problem::notFound);
        Optional<LatestEditions.Line> other = from == null
                ? before(edition)
                : Optional.of(line("id = ?1", from).orElseThrow(Problem::notFound));
        return new Changes(
                edition,
                other.orElse(null),
                other.map(earlier -> EditionDifferences.between(read(earlier.id(), audience), read(id, audience)))
                        .orElse(List.of()));
    }

    private Optional<LatestEditions.Line> before(LatestEditions.Line edition) {
        return line(
                "compiledAt < ?1 or compiledAt = ?1 and id < ?2 order by compiledAt desc, id desc",
                edition.compiledAt(),
                edition.id());
    }

    private Optional<LatestEditions.Line> line(String which, Object... values) {
        var query = entities.createQuery(LINES + which, LatestEditions.Line.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private static Snapshot read(UUID id, Audience audience) {
        return read(StabilityPlanEdition.<StabilityPlanEdition>findById(id), audience);
    }

    private static Snapshot read(StabilityPlanEdition edition, Audience audience) {
        return Snapshot.read(edition.snapshot).of(audience).orElseThrow(Problem::notFound);
    }
}
