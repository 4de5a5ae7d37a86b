package kr.stability.reporting.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order to draft.
 *
 * @param incident code of the incident
 * @param operator code of the company
 * @param fixedDueOn a date fixed in the letter, which wins over the period; or null
 * @param wants parts that the answer must have
 * @param requirements what is demanded, 1 to 100
 * @param resultPeriod by when results are wanted, counted from arrival like the period of the plan; or null
 */
public record OrderRequest(
        @NotNull @Schema(examples = {"pangyo-2022"}) String incident,
        @NotNull @Schema(examples = {"kakao"}) String operator,
        @NotNull Nature nature,
        @NotNull @Valid Text issuedBy,
        @NotNull @Valid Period period,
        LocalDate fixedDueOn,
        @NotNull @Size(min = 1, max = 3) List<@NotNull Want> wants,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid RequirementRequest> requirements,
        @Size(max = 50) List<@NotNull @PlainText String> sources,
        @Valid Period resultPeriod) {

    /**
     * One thing demanded.
     *
     * @param code unique in the order
     * @param priority FIRST where it comes before the others, or null
     * @param separateDueAllowed true when it may have its own due date; false when absent
     */
    public record RequirementRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,59}") @Schema(examples = {"KAKAO-1"})
            String code,

            @NotNull Category category,
            @NotNull Stage stage,
            Priority priority,
            Boolean separateDueAllowed,
            @NotNull @Valid Text text) {

        /** Writes it into a new requirement, or over one that is amended. */
        void writeTo(Requirement requirement, CorrectiveOrder order, int position) {
            requirement.order = order;
            requirement.position = position;
            requirement.code = code;
            requirement.category = category;
            requirement.stage = stage;
            requirement.priority = priority;
            // A day of its own that was granted is not taken back by a letter that says nothing of it.
            requirement.separateDueAllowed =
                    Boolean.TRUE.equals(separateDueAllowed) || requirement.separateDueOn != null;
            requirement.text = text;
            requirement.withdrawn = false;
        }
    }

    /** Codes that appear more than once, and a period for results that are not wanted. */
    List<Violation> violations() {
        List<Violation> wrong = new ArrayList<>();
        if (resultPeriod != null && !wants.contains(Want.RESULTS)) {
            wrong.add(Violation.of("/resultPeriod", Rule.PERIOD_WITHOUT_RESULTS));
        }
        wrong.addAll(duplicates(requirements));
        return wrong;
    }

    /** Codes that appear more than once. */
    static List<Violation> duplicates(List<RequirementRequest> requirements) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < requirements.size(); i++) {
            if (!seen.add(requirements.get(i).code())) {
                wrong.add(Violation.of(
                        "/requirements/" + i + "/code", requirements.get(i).code(), Rule.DUPLICATE_CODE));
            }
        }
        return wrong;
    }

    /** The draft, not yet stored. */
    CorrectiveOrder toOrder() {
        CorrectiveOrder order = new CorrectiveOrder();
        order.incidentCode = incident;
        order.operatorCode = operator;
        order.nature = nature;
        order.issuedBy = issuedBy;
        order.periodAmount = period.amount();
        order.periodUnit = period.unit();
        order.fixedDueOn = fixedDueOn;
        order.resultPeriodAmount = resultPeriod == null ? null : resultPeriod.amount();
        order.resultPeriodUnit = resultPeriod == null ? null : resultPeriod.unit();
        order.wants = wants.stream().distinct().map(Want::name).toList();
        order.sources = sources == null ? List.of() : sources;
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = new Requirement();
            requirements.get(i).writeTo(requirement, order, i + 1);
            order.requirements.add(requirement);
        }
        return order;
    }
}
