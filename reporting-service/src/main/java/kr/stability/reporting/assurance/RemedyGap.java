package kr.stability.reporting.assurance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Remedy;

/**
 * What users suffered, beside the redress that a plan promises. What is paid and what is free is never added together.
 *
 * @param services of the plan in its order, then services that were down and that the plan does not name
 * @param groups as filed
 */
record RemedyGap(List<ServiceGap> services, List<Remedy.Group> groups) {

    /**
     * Of one filing.
     *
     * @param downtimes how long services of the company were away, by code
     */
    static RemedyGap of(ImprovementPlan plan, Map<String, Downtime> downtimes) {
        Promises promises =
                new Promises(plan.remedy() == null ? List.of() : plan.remedy().groups());
        List<ServiceGap> services = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < plan.services().size(); i++) {
            DigitalService service = plan.services().get(i);
            named.add(service.code());
            services.add(promises.to(service, "/services/" + i, downtimes.get(service.code())));
        }
        downtimes.entrySet().stream()
                .filter(away -> !named.contains(away.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(away -> promises.to(away.getKey(), away.getValue()))
                .forEach(services::add);
        return new RemedyGap(List.copyOf(services), promises.groups);
    }

    /** The groups of a plan, asked for one service. */
    private record Promises(List<Remedy.Group> groups) {
        ServiceGap to(DigitalService service, String pointer, Downtime downtime) {
            boolean unnamed = unnamed(ServiceGap.Payment.of(service));
            return new ServiceGap(service.code(), service, pointer, downtime, naming(service.code()), unnamed);
        }

        /** For a service that the plan does not name, so that no group can name it. */
        ServiceGap to(String code, Downtime downtime) {
            boolean unnamed = unnamed(ServiceGap.Payment.NOT_DECLARED);
            return new ServiceGap(code, null, null, downtime, List.of(), unnamed);
        }

        private List<Remedy.Group> naming(String code) {
            return groups.stream()
                    .filter(group -> group.services().contains(code))
                    .toList();
        }

        private boolean unnamed(ServiceGap.Payment payment) {
            return groups.stream().anyMatch(group -> group.services().isEmpty() && payment.mayBe(group.group()));
        }
    }

    /** Free services to whose users nothing is promised. */
    List<String> freeWithoutRemedy() {
        return services.stream()
                .filter(ServiceGap::freeWithoutRemedy)
                .map(ServiceGap::code)
                .toList();
    }

    /**
     * What is known of the services whose users pay, of the free ones, or of those of which it is not declared.
     *
     * @param payment which of them
     * @param services how many
     * @param counted how many of them have affected users and an outage on record
     * @param userMinutes sum over those that are counted, or null when there is none
     * @param promises groups that are for such users
     * @param amounts how many of these name an amount
     * @param amountKrw sum of the named amounts in won, or null when none is named
     */
    record Total(
            ServiceGap.Payment payment,
            int services,
            int counted,
            UserMinutes userMinutes,
            int promises,
            int amounts,
            Long amountKrw) {}

    /** One for each kind of payment. */
    List<Total> totals() {
        return List.of(ServiceGap.Payment.values()).stream().map(this::total).toList();
    }

    private Total total(ServiceGap.Payment payment) {
        List<ServiceGap> all =
                services.stream().filter(one -> one.payment() == payment).toList();
        List<UserMinutes> counted = all.stream()
                .map(ServiceGap::userMinutes)
                .filter(RemedyGap::known)
                .toList();
        List<Remedy.Group> promises =
                groups.stream().filter(group -> payment.is(group.group())).toList();
        List<Long> amounts = promises.stream()
                .map(Remedy.Group::amountKrw)
                .filter(RemedyGap::known)
                .toList();
        return new Total(
                payment,
                all.size(),
                counted.size(),
                counted.stream().reduce(UserMinutes::plus).orElse(null),
                promises.size(),
                amounts.size(),
                amounts.stream().reduce(Long::sum).orElse(null));
    }

    private static boolean known(Object value) {
        return value != null;
    }
}
