package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The editions that were compiled last, without their documents. */
@ApplicationScoped
public class LatestEditions {
    private final EntityManager entities;

    LatestEditions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An edition in a list.
     *
     * @param publishedAt null while it is read at the ministry only
     * @param digest SHA-256, lower-case hex
     */
    public record Line(
            UUID id, String number, Instant cutOff, Instant compiledAt, Instant publishedAt, String digest) {}

    /** The latest, at most so many; one query. */
    @Transactional
    public List<Line> first(int most) {
        return entities.createQuery(
                        "select id, number, cutOff, compiledAt, publishedAt, digest from StabilityPlanEdition"
                                + " order by compiledAt desc, id desc",
                        Line.class)
                .setMaxResults(most)
                .getResultList();
    }
}
