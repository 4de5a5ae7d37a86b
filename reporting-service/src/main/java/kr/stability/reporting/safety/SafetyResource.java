package kr.stability.reporting.safety;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.plan.FacilityField;
import kr.stability.reporting.plan.Site;
import kr.stability.reporting.submission.FiledPlans;
import kr.stability.reporting.submission.Submission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Physical safety of the data centres of a filing. */
@Path("/api/v1/submissions/{id}/safety")
@Tag(name = "safety", description = "Physical safety of data centres against the guideline (물리적 안전 기준)")
public class SafetyResource {
    private final OperatorScope scope;
    private final FiledPlans plans;

    SafetyResource(OperatorScope scope, FiledPlans plans) {
        this.scope = scope;
        this.plans = plans;
    }

    /** The results of a filing, by data centre. */
    @Schema(name = "SafetyOfSites")
    public record SafetyView(UUID submission, String version, List<SiteView> sites) {}

    /** The results of one data centre; {@code ownStatement} is false when a tenant declares what it knows. */
    @Schema(name = "SafetyOfSite")
    public record SiteView(String site, boolean ownStatement, List<ResultView> results) {}

    /** One result; {@code declared} is null when it is unknown. */
    @Schema(name = "SafetyResult")
    public record ResultView(
            SafetyRulesResource.RuleView rule,
            SafetyRule.Outcome outcome,
            @Schema(nullable = true) String declared) {
        static ResultView of(SafetyRulePack.SafetyResult is) {
            return new ResultView(SafetyRulesResource.RuleView.of(is.rule()), is.outcome(), words(is.declared()));
        }

        private static String words(Object declared) {
            return switch (declared) {
                case null -> null;
                case BigDecimal number -> number.toPlainString();
                case Collection<?> stages ->
                    stages.stream().map(Object::toString).collect(Collectors.joining(", "));
                default -> declared.toString();
            };
        }
    }

    /** The rules held against what a filing declares about its data centres. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "checkSafety", summary = "Hold the safety rules against the data centres of a filing")
    public SafetyView check(UUID id) {
        Submission filing = scope.load(Submission.class, id);
        List<SiteView> sites = plans.of(filing).sites().stream()
                .filter(site -> owned(site, filing) || declares(site))
                .map(site -> new SiteView(
                        site.code(),
                        owned(site, filing),
                        SafetyRulePack.current().check(site.facility()).stream()
                                .map(ResultView::of)
                                .toList()))
                .toList();
        return new SafetyView(id, SafetyRulePack.current().version(), sites);
    }

    private static boolean owned(Site site, Submission filing) {
        return filing.operatorCode.equals(site.owner());
    }

    private static boolean declares(Site site) {
        return List.of(FacilityField.values()).stream()
                .map(field -> field.of(site.facility()))
                .anyMatch(Objects::nonNull);
    }
}
