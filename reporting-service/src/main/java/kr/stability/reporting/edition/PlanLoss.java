package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.resilience.ChainStep;
import kr.stability.reporting.resilience.Inventory;
import kr.stability.reporting.resilience.Loss;
import kr.stability.reporting.resilience.Recovery;
import kr.stability.reporting.resilience.ServiceLoss;
import kr.stability.reporting.resilience.SiteLoss;
import kr.stability.reporting.resilience.Undeclared;

/**
 * What an accepted plan says would happen if a data centre were lost.
 *
 * @param order whose plan it is
 * @param rules the plan's graph
 * @param loss what the loss does
 */
record PlanLoss(EditionInputs.Order order, SiteLoss rules, Loss loss) {
    private static final Map<String, String> FIELDS = Map.of(
            "failoverMinutes", "전환 시간",
            "restoreMinutes", "복원 시간",
            "rebuildMinutes", "재구축 시간",
            "rtoMinutes", "목표복구시간",
            "mode", "다중화 방식",
            "sites", "데이터센터",
            "needs", "필요한 구성요소",
            "code", "구성요소 자체");

    /** Codes of the data centres in which the incidents happened. */
    static List<String> sites(EditionInputs in) {
        return in.incidents().stream()
                .map(EditionInputs.Incident::site)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The loss of a data centre on every accepted plan that names it and offers a service. */
    static List<PlanLoss> of(String site, EditionInputs in) {
        List<PlanLoss> losses = new ArrayList<>();
        for (EditionInputs.Order order : in.orders()) {
            order.accepted().map(EditionInputs.Accepted::plan).ifPresent(plan -> {
                SiteLoss rules = SiteLoss.of(Inventory.of(plan));
                if (rules.sites().contains(site) && !plan.services().isEmpty()) {
                    losses.add(new PlanLoss(order, rules, rules.lose(Set.of(site))));
                }
            });
        }
        return losses;
    }

    /** {@code 3시간 35분}, or both ends of an interval. */
    static String words(Recovery recovery) {
        if (recovery.exact()) {
            return end(recovery.atMost());
        }
        if (recovery.atMost() == Recovery.NEVER) {
            return recovery.atLeast() == 0 ? "알 수 없음" : "최소 " + end(recovery.atLeast()) + ", 최대 알 수 없음";
        }
        return end(recovery.atLeast()) + "~" + end(recovery.atMost());
    }

    private static String end(long minutes) {
        if (minutes == Recovery.NEVER) {
            return "복구되지 않음";
        }
        return minutes == 0 ? "중단 없음" : Say.minutes(minutes);
    }

    /** What is not declared, as {@code K-OPS-AUTH 전환 시간}. */
    static String words(List<Undeclared> undeclared) {
        return undeclared.stream()
                .map(gap -> gap.code() + " " + FIELDS.getOrDefault(gap.field(), gap.field()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Company and service. */
    String named(ServiceLoss service) {
        return "(" + order.operatorName() + ") " + name(service.code());
    }

    /** Name of a service of the plan. */
    String name(String code) {
        return plan().services().stream()
                .filter(service -> code.equals(service.code()) && service.name() != null)
                .map(service -> service.name().ko())
                .findFirst()
                .orElse(code);
    }

    /** Names of services of the plan. */
    String names(List<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** The service, and every component that its result rests on. */
    Origin origin(ServiceLoss service, EditionSources sources) {
        Set<String> components = Stream.concat(
                        service.chain().stream().map(ChainStep::code),
                        service.undeclared().stream().map(Undeclared::code))
                .collect(Collectors.toSet());
        Stream<String> services = places("/services/", Set.of(service.code()), codes(plan().services()));
        Stream<String> parts = places("/components/", components, componentCodes(plan().components()));
        return Origin.all(Stream.concat(services, parts)
                .map(pointer -> sources.plan(order, pointer))
                .toList());
    }

    private ImprovementPlan plan() {
        return order.accepted().orElseThrow().plan();
    }

    private static List<String> codes(List<DigitalService> services) {
        return services.stream()
                .map(service -> Objects.toString(service.code(), ""))
                .toList();
    }

    private static List<String> componentCodes(List<Component> components) {
        return components.stream()
                .map(part -> Objects.toString(part.code(), ""))
                .toList();
    }

    private static Stream<String> places(String list, Set<String> wanted, List<String> codes) {
        return IntStream.range(0, codes.size())
                .filter(i -> wanted.contains(codes.get(i)))
                .mapToObj(i -> list + i);
    }
}
