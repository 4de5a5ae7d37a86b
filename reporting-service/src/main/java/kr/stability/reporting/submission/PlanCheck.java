package kr.stability.reporting.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.Confidential;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.Drill;
import kr.stability.reporting.plan.EvidenceReference;
import kr.stability.reporting.plan.Explanation;
import kr.stability.reporting.plan.Facility;
import kr.stability.reporting.plan.FiledMilestone;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Measure;
import kr.stability.reporting.plan.Milestone;
import kr.stability.reporting.plan.MilestoneDates;
import kr.stability.reporting.plan.PlanContext;
import kr.stability.reporting.plan.PlanRemarks;
import kr.stability.reporting.plan.PlanRules;
import kr.stability.reporting.plan.Remark;
import kr.stability.reporting.plan.Remedy;
import kr.stability.reporting.plan.ResponseOrganisation;
import kr.stability.reporting.plan.RowNames;
import kr.stability.reporting.plan.Site;
import kr.stability.reporting.problem.JsonProblems;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** Reads a plan strictly and puts all rules to it. Pointers start at the plan. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            ImprovementPlan.class,
            Measure.class,
            Milestone.class,
            DigitalService.class,
            Site.class,
            Facility.class,
            Component.class,
            Drill.class,
            ResponseOrganisation.class,
            Remedy.class,
            Remedy.ConsultationBody.class,
            Remedy.ClaimsReported.class,
            Remedy.Group.class,
            EvidenceReference.class,
            Confidential.class,
            Explanation.class,
            Text.class
        })
public class PlanCheck {
    private final ObjectMapper mapper;

    PlanCheck(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What a plan is measured against.
     *
     * @param requirements codes of the requirements of its order
     * @param later those of them that may be answered later, because they have their own last day
     * @param filed milestones of earlier versions
     * @param context what the rules know beside the plan
     */
    public record Against(
            Set<String> requirements, Set<String> later, List<FiledMilestone> filed, PlanContext context) {}

    /** What stops the plan; empty when it can be filed. */
    public List<Violation> violations(JsonNode content, Against against) {
        try {
            return violations(read(content), against);
        } catch (JsonProcessingException e) {
            return unreadable(e);
        }
    }

    /** All that there is to say about a plan. Of one that cannot be read, only why. */
    public List<Remark> remarks(JsonNode content, Against against) {
        RowNames names = new RowNames(content);
        List<Remark> remarks = new ArrayList<>();
        violations(content, against).forEach(wrong -> remarks.add(Remark.blocking(wrong, names)));
        try {
            remarks.addAll(PlanRemarks.of(read(content), against.context(), names));
        } catch (JsonProcessingException e) {
            return remarks;
        }
        return remarks;
    }

    private ImprovementPlan read(JsonNode content) throws JsonProcessingException {
        return mapper.treeToValue(content, ImprovementPlan.class);
    }

    private static List<Violation> violations(ImprovementPlan plan, Against against) {
        List<Violation> wrong = new ArrayList<>(PlanRules.violations(plan, against.requirements()));
        wrong.removeIf(one -> one.rule().equals(Rule.REQUIREMENT_UNANSWERED.id())
                && against.later().contains(one.value()));
        wrong.addAll(MilestoneDates.violations(plan, against.filed()));
        return wrong;
    }

    private static List<Violation> unreadable(JsonProcessingException e) {
        Problem problem = JsonProblems.of(e);
        if (problem.violations().isEmpty()) {
            throw problem;
        }
        return problem.violations();
    }
}
