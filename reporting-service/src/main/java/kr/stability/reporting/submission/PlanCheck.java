package kr.stability.reporting.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.PlanRules;
import kr.stability.reporting.problem.JsonProblems;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** Reads a filed plan strictly and checks it against the requirements of its order. */
@ApplicationScoped
public class PlanCheck {
    private static final String CONTENT = "/content";

    private final ObjectMapper mapper;

    PlanCheck(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What is wrong; pointers start at {@code /content}.
     *
     * @param later codes of requirements that may be answered later, because they have their own last day
     */
    public List<Violation> violations(JsonNode content, Set<String> requirements, Set<String> later) {
        return violations(content, requirements).stream()
                .filter(wrong ->
                        !(wrong.rule().equals(Rule.REQUIREMENT_UNANSWERED.id()) && later.contains(wrong.value())))
                .toList();
    }

    /** What is wrong; pointers start at {@code /content}. */
    public List<Violation> violations(JsonNode content, Set<String> requirements) {
        try {
            ImprovementPlan plan = mapper.treeToValue(content, ImprovementPlan.class);
            return PlanRules.violations(plan, requirements).stream()
                    .map(PlanCheck::inContent)
                    .toList();
        } catch (JsonProcessingException e) {
            Problem unreadable = JsonProblems.of(e);
            if (unreadable.violations().isEmpty()) {
                throw unreadable;
            }
            return unreadable.violations().stream().map(PlanCheck::inContent).toList();
        }
    }

    private static Violation inContent(Violation violation) {
        return new Violation(CONTENT + violation.pointer(), violation.value(), violation.rule(), violation.message());
    }
}
