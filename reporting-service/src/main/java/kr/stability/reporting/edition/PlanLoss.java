package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Site;
import kr.stability.reporting.resilience.ChainStep;
import kr.stability.reporting.resilience.Inventory;
import kr.stability.reporting.resilience.Loss;
import kr.stability.reporting.resilience.ServiceLoss;
import kr.stability.reporting.resilience.SiteLoss;
import kr.stability.reporting.resilience.Undeclared;
import kr.stability.reporting.resilience.Verdict;

/**
 * What an accepted plan says would happen if a data centre were lost.
 *
 * @param order whose plan it is
 * @param rules the plan's graph
 * @param loss what the loss does
 */
record PlanLoss(OrderInput order, SiteLoss rules, Loss loss) {
    /** Codes of the data centres in which the incidents happened. */
    static List<String> sites(EditionInputs in) {
        return in.incidents().stream()
                .map(IncidentInput::site)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The loss of a data centre on every accepted plan that names it and offers a service. */
    static List<PlanLoss> of(String site, EditionInputs in) {
        List<PlanLoss> losses = new ArrayList<>();
        for (OrderInput order : in.orders()) {
            order.accepted().map(OrderInput.Accepted::plan).ifPresent(plan -> {
                SiteLoss rules = SiteLoss.of(Inventory.of(plan));
                if (rules.sites().contains(site) && !plan.services().isEmpty()) {
                    losses.add(new PlanLoss(order, rules, rules.lose(Set.of(site))));
                }
            });
        }
        return losses;
    }

    /** The services of one verdict. */
    Stream<ServiceLoss> with(Verdict verdict) {
        return loss.services().stream().filter(service -> service.verdict() == verdict);
    }

    /** What decides a result, from the service down: {@code K-MAIL-STORE (백업, 48시간)}. */
    String chain(ServiceLoss service) {
        return service.chain().stream()
                .filter(step -> !step.code().equals(service.code()))
                .map(step -> step.code() + " (" + mode(step.code()) + LossWords.end(step.minutes()) + ")")
                .collect(Collectors.joining(" → "));
    }

    private String mode(String code) {
        return plan().components().stream()
                .filter(component -> code.equals(component.code()) && component.mode() != null)
                .map(component -> Words.of(component.mode()) + ", ")
                .findFirst()
                .orElse("");
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

    /** True for a service or component that stays out of this edition: what it leaves open is not undeclared. */
    boolean withheld(String code) {
        return Stream.concat(
                        plan().services().stream()
                                .filter(service -> Redaction.emptied(service.confidential()))
                                .map(DigitalService::code),
                        plan().components().stream()
                                .filter(component -> Redaction.emptied(component.confidential()))
                                .map(Component::code))
                .anyMatch(code::equals);
    }

    /** True when something that a loss is computed from stays out of this edition. */
    static boolean partly(OrderInput order) {
        ImprovementPlan plan = order.accepted().orElseThrow().plan();
        return Stream.of(
                        plan.services().stream().map(DigitalService::confidential),
                        plan.sites().stream().map(Site::confidential),
                        plan.components().stream().map(Component::confidential))
                .flatMap(marks -> marks)
                .anyMatch(Redaction::emptied);
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
