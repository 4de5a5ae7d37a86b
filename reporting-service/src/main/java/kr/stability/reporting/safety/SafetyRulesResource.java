package kr.stability.reporting.safety;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the guideline asks of data centres. */
@Path("/api/v1/safety-rules")
@Tag(name = "safety")
public class SafetyRulesResource {

    /**
     * The rules of a version.
     *
     * @param version day of publication
     */
    @Schema(name = "SafetyRules")
    public record RulesView(String version, Text title, List<String> sources, List<RuleView> rules) {}

    /** A rule and the value of a plan that it looks at. */
    @Schema(name = "SafetyRule")
    public record RuleView(
            String code,
            @Schema(examples = {"rapidExhaust"}) String field,
            Text text) {
        static RuleView of(SafetyRule rule) {
            return new RuleView(rule.code(), rule.field().path(), rule.text());
        }
    }

    /** The rules in force. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Operation(operationId = "listSafetyRules", summary = "List the rules of physical safety")
    public RulesView rules() {
        SafetyRulePack pack = SafetyRulePack.current();
        return new RulesView(
                pack.version(),
                pack.title(),
                pack.sources(),
                pack.rules().stream().map(RuleView::of).toList());
    }
}
