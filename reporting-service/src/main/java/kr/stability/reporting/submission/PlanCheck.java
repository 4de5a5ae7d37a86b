package kr.stability.reporting.submission;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.problem.Violation;

/** Checks a filed plan against the requirements of its order. */
@ApplicationScoped
public class PlanCheck {

    /** What is wrong; pointers start at {@code /content}. */
    public List<Violation> violations(JsonNode content, Set<String> requirements) {
        return FiledPlan.violations(content);
    }
}
