package kr.stability.reporting.submission;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.plan.ImprovementPlan;
import org.hibernate.jpa.HibernateHints;

/** Reads plans as filed. What an older form had and this one has not is passed over. */
@ApplicationScoped
public class FiledPlans {
    private static final int AT_ONCE = 50;

    private final ObjectReader plans;
    private final EntityManager entities;

    FiledPlans(ObjectMapper mapper, EntityManager entities) {
        this.entities = entities;
        this.plans = mapper.readerFor(ImprovementPlan.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The plan of a filing. */
    public ImprovementPlan of(Submission submission) {
        return plan(submission.canonicalContent);
    }

    /** The plans of filings by id; one query, whose rows are fetched some at a time. */
    public Map<UUID, ImprovementPlan> of(Collection<UUID> submissions) {
        return entities.createQuery("select s.id, s.canonicalContent from Submission s where s.id in ?1", Tuple.class)
                .setParameter(1, submissions)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> plan(row.get(1, byte[].class))));
    }

    private ImprovementPlan plan(byte[] canonical) {
        try {
            return plans.readValue(canonical);
        } catch (IOException e) {
            throw new IllegalStateException("stored plan cannot be read", e);
        }
    }
}
