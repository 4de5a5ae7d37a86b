package kr.stability.reporting.submission;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import kr.stability.reporting.plan.ImprovementPlan;

/** Reads plans as filed. What an older form had and this one has not is passed over. */
@ApplicationScoped
public class FiledPlans {
    private final ObjectReader plans;

    FiledPlans(ObjectMapper mapper) {
        this.plans = mapper.readerFor(ImprovementPlan.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The plan of a filing. */
    public ImprovementPlan of(Submission submission) {
        try {
            return plans.readValue(submission.canonicalContent);
        } catch (IOException e) {
            throw new IllegalStateException("stored plan cannot be read", e);
        }
    }
}
