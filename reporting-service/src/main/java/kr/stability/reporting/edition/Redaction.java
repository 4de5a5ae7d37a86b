package kr.stability.reporting.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.Confidential;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.Drill;
import kr.stability.reporting.plan.Failover;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Measure;
import kr.stability.reporting.plan.Milestone;
import kr.stability.reporting.plan.Remedy;
import kr.stability.reporting.plan.ResponseOrganisation;
import kr.stability.reporting.plan.Site;

/**
 * A plan without what stays out of the public edition. A row that stays out keeps its place, so that pointers stay true,
 * and says only that it is there: a measure which requirement it answers and whether it is done, a remedy for whom it is, a
 * component what kind it is. Codes of services, components and data centres that stay out are replaced everywhere. What
 * may be shown carries no mark any more.
 *
 * @param out pointers of what stays out
 */
record Redaction(Set<String> out) {
    /** What is printed in the place of what stays out. */
    static final String WORD = "비공개";

    private static final Text WORDS = new Text(WORD, "Confidential");
    private static final Confidential MARK = new Confidential(WORD, null);

    /** True for a row that this class emptied. */
    @SuppressWarnings("ReferenceEquality")
    static boolean emptied(Confidential mark) {
        return mark == MARK;
    }

    ImprovementPlan of(ImprovementPlan plan) {
        Names names = names(plan);
        boolean opinion = out.contains("/opinion");
        return new ImprovementPlan(
                plan.illustrative(),
                rows("/measures/", plan.measures(), (at, is) -> measure(at, is)),
                rows("/services/", plan.services(), (at, is) -> service(at, is, names)),
                rows("/sites/", plan.sites(), (at, is) -> site(at, is, names)),
                rows("/components/", plan.components(), (at, is) -> component(at, is, names)),
                rows("/drills/", plan.drills(), (at, is) -> drill(at, is, names)),
                organisation(plan.responseOrganisation()),
                remedy(plan.remedy(), names),
                opinion ? null : plan.opinion(),
                opinion ? MARK : null,
                List.of());
    }

    private static <T> List<T> rows(String list, List<T> rows, BiFunction<String, T, T> of) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> of.apply(list + i, rows.get(i)))
                .toList();
    }

    /** What codes are replaced by; a service, a component and a data centre may have the same code. */
    private record Names(Map<String, String> services, Map<String, String> components, Map<String, String> sites) {}

    private Names names(ImprovementPlan plan) {
        Map<String, String> services = replaced(
                "/services/", plan.services().stream().map(DigitalService::code).toList(), 0);
        Map<String, String> components = replaced(
                "/components/", plan.components().stream().map(Component::code).toList(), services.size());
        Map<String, String> sites = replaced(
                "/sites/", plan.sites().stream().map(Site::code).toList(), services.size() + components.size());
        return new Names(services, components, sites);
    }

    private Map<String, String> replaced(String list, List<String> codes, int before) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            if (out.contains(list + i)) {
                names.put(codes.get(i), WORD + " " + (before + names.size() + 1));
            }
        }
        return names;
    }

    private static List<String> renamed(List<String> codes, Map<String, String> names) {
        return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
    }

    private Measure measure(String at, Measure is) {
        if (out.contains(at)) {
            return new Measure(
                    is.code(), is.requirements(), is.kind(), WORDS, null, null, null, null, null, null, null, MARK);
        }
        return new Measure(
                is.code(),
                is.requirements(),
                is.kind(),
                is.title(),
                is.description(),
                is.department(),
                is.budgetKrw(),
                is.endsOn(),
                rows(at + "/milestones/", is.milestones(), this::milestone),
                is.sources(),
                is.evidence(),
                null);
    }

    private Milestone milestone(String at, Milestone is) {
        return out.contains(at)
                ? new Milestone(is.code(), WORDS, null, null, null, null, MARK)
                : new Milestone(
                        is.code(),
                        is.title(),
                        is.originalDueOn(),
                        is.dueOn(),
                        is.changeReason(),
                        is.achievedOn(),
                        null);
    }

    private DigitalService service(String at, DigitalService is, Names names) {
        return out.contains(at)
                ? new DigitalService(
                        names.services().get(is.code()),
                        WORDS,
                        is.tier(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        MARK)
                : new DigitalService(
                        is.code(),
                        is.name(),
                        is.tier(),
                        is.paid(),
                        is.rtoMinutes(),
                        is.rpoMinutes(),
                        is.affectedUsers(),
                        renamed(is.needs(), names.components()),
                        is.sources(),
                        null);
    }

    private Site site(String at, Site is, Names names) {
        return out.contains(at)
                ? new Site(names.sites().get(is.code()), null, WORDS, null, null, List.of(), MARK)
                : new Site(
                        is.code(),
                        is.owner(),
                        is.name(),
                        is.contractedStandbyKilowatts(),
                        is.facility(),
                        is.sources(),
                        null);
    }

    private Component component(String at, Component is, Names names) {
        return out.contains(at)
                ? new Component(
                        names.components().get(is.code()),
                        WORDS,
                        is.layer(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        MARK)
                : new Component(
                        is.code(),
                        is.name(),
                        is.layer(),
                        is.mode(),
                        renamed(is.sites(), names.sites()),
                        is.failoverMinutes(),
                        failovers(is, names),
                        is.restoreMinutes(),
                        is.rebuildMinutes(),
                        is.loadKilowatts(),
                        renamed(is.needs(), names.components()),
                        renamed(is.needsToFailOver(), names.components()),
                        is.sources(),
                        null);
    }

    private static List<Failover> failovers(Component is, Names names) {
        return is.failovers().stream()
                .map(row -> new Failover(names.sites().getOrDefault(row.code(), row.code()), row.minutes()))
                .toList();
    }

    private Drill drill(String at, Drill is, Names names) {
        return out.contains(at)
                ? new Drill(is.code(), WORDS, null, null, null, null, null, null, null, null, null, null, MARK)
                : new Drill(
                        is.code(),
                        is.scenario(),
                        is.plannedOn(),
                        is.heldOn(),
                        renamed(is.services(), names.services()),
                        is.participants(),
                        is.measuredRecoveryMinutes(),
                        is.operationsToolsIncluded(),
                        is.tenantsIncluded(),
                        is.lessons(),
                        is.sources(),
                        is.evidence(),
                        null);
    }

    private ResponseOrganisation organisation(ResponseOrganisation is) {
        if (is == null || !out.contains("/responseOrganisation")) {
            return is;
        }
        return new ResponseOrganisation(WORDS, null, null, null, null, null, null, MARK);
    }

    private Remedy remedy(Remedy is, Names names) {
        if (is == null) {
            return null;
        }
        if (out.contains("/remedy")) {
            return new Remedy(null, null, null, List.of(), List.of(), MARK);
        }
        return new Remedy(
                is.consultationBody(),
                is.claimsReported(),
                is.policy(),
                rows("/remedy/groups/", is.groups(), (at, group) -> group(at, group, names)),
                is.sources(),
                null);
    }

    private Remedy.Group group(String at, Remedy.Group is, Names names) {
        return out.contains(at)
                ? new Remedy.Group(
                        is.code(), is.group(), List.of(), null, null, null, WORDS, null, null, null, null, MARK)
                : new Remedy.Group(
                        is.code(),
                        is.group(),
                        renamed(is.services(), names.services()),
                        is.claims(),
                        is.settledClaims(),
                        is.users(),
                        is.criteria(),
                        is.amountKrw(),
                        is.startsOn(),
                        is.dueOn(),
                        is.sources(),
                        null);
    }
}
