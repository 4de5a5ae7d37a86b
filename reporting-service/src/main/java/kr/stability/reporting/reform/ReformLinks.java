package kr.stability.reporting.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.order.Requirement;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reform is about. Every list may be empty.
 *
 * @param operators codes of companies
 * @param sites codes of data centres
 * @param requirements requirements that were served and that showed the gap
 * @param laws provisions that change
 */
@Schema(name = "ReformLinks")
public record ReformLinks(
        @Size(max = 100) List<@NotNull @PlainText String> operators,
        @Size(max = 100) List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,59}") String> sites,
        @Size(max = 100) List<@NotNull @Valid RequirementLink> requirements,
        @Size(max = 100) List<@NotNull @Valid LawReference> laws) {

    /**
     * A requirement of an order that was served.
     *
     * @param order that order; may be left out where one order only has a requirement of that code. Null in links that were
     *     recorded before orders were named
     */
    @Schema(name = "RequirementLink")
    public record RequirementLink(
            @NotNull @Schema(examples = {"skcnc"}) String operator,
            @NotNull @Schema(examples = {"SKCNC-5"}) String requirement,

            @Schema(
                    nullable = true,
                    description = "Order of the requirement; needed where several orders have one of that code")
            UUID order) {

        private List<Requirement> meant() {
            return Requirement.meant(operator, requirement, order);
        }

        private RequirementLink resolved() {
            return new RequirementLink(operator, requirement, meant().getFirst().order.id);
        }
    }

    /**
     * A provision.
     *
     * @param law name of the statute or notice
     * @param article such as {@code 제46조}, or null for the whole
     */
    @Schema(name = "LawReference")
    public record LawReference(
            @NotNull @PlainText(max = 200) @Schema(examples = {"집적정보통신시설 보호지침"})
            String law,

            @PlainText(max = 100)
            @Schema(
                    nullable = true,
                    examples = {"제4조"})
            String article) {}

    /** Turns missing lists into empty ones. */
    public ReformLinks {
        operators = operators == null ? List.of() : operators;
        sites = sites == null ? List.of() : sites;
        requirements = requirements == null ? List.of() : requirements;
        laws = laws == null ? List.of() : laws;
    }

    /** No links at all. */
    static ReformLinks none() {
        return new ReformLinks(null, null, null, null);
    }

    /** The same with the order of every requirement. Only for links without {@link #violations()}. */
    List<RequirementLink> resolvedRequirements() {
        return requirements.stream().map(RequirementLink::resolved).toList();
    }

    /** Companies and requirements that are not there, and requirements that may be one or another. */
    List<Violation> violations() {
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < operators.size(); i++) {
            if (Operator.ofCode(operators.get(i)).isEmpty()) {
                wrong.add(Violation.of("/links/operators/" + i, operators.get(i), Rule.UNKNOWN_OPERATOR));
            }
        }
        for (int i = 0; i < requirements.size(); i++) {
            RequirementLink link = requirements.get(i);
            String at = "/links/requirements/" + i;
            Requirement.unclear(link.meant()).ifPresent(rule -> wrong.add(Violation.of(at, link.requirement(), rule)));
        }
        return wrong;
    }
}
