package kr.stability.reporting.resilience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import kr.stability.reporting.plan.Component.Mode;
import kr.stability.reporting.plan.ImprovementPlan;

/**
 * What runs where and needs what: the part of a plan that says what fails with a data centre. What is not declared is
 * null or an empty list, never zero.
 *
 * @param sites data centres
 * @param components parts of services, codes unique
 * @param services what the public uses, codes unique
 */
public record Inventory(List<Site> sites, List<Component> components, List<Service> services) {

    /** Copies the lists. */
    public Inventory {
        sites = List.copyOf(sites);
        components = List.copyOf(components);
        services = List.copyOf(services);
    }

    /**
     * A data centre.
     *
     * @param code the same for its owner and its tenants
     * @param owner code of the company that owns it, or null
     */
    public record Site(String code, String owner) {}

    /**
     * A part of services.
     *
     * @param code unique in the inventory
     * @param mode how its deployments stand in for each other, or null when not declared
     * @param sites where it runs; empty when not declared
     * @param minutes what it costs to bring it back
     * @param needs codes of components it needs at run time
     * @param needsToFailOver codes of components it needs to fail over
     */
    public record Component(
            String code,
            Mode mode,
            List<String> sites,
            Minutes minutes,
            List<String> needs,
            List<String> needsToFailOver) {
        /** Copies the lists. */
        public Component {
            sites = List.copyOf(sites);
            needs = List.copyOf(needs);
            needsToFailOver = List.copyOf(needsToFailOver);
        }
    }

    /**
     * Minutes to bring a component back; null when not declared.
     *
     * @param failover to a standby, at sites that {@code failoverBySite} does not name
     * @param failoverBySite to the standby at a site, by its code
     * @param restore from a backup
     * @param rebuild when nothing is left
     */
    public record Minutes(Integer failover, Map<String, Integer> failoverBySite, Integer restore, Integer rebuild) {
        /** Refuses negative minutes with an {@link IllegalArgumentException}. */
        public Minutes {
            failoverBySite = Map.copyOf(failoverBySite);
            for (Integer value : new Integer[] {failover, restore, rebuild}) {
                notNegative(value);
            }
            failoverBySite.values().forEach(Minutes::notNegative);
        }

        /** Minutes of a component whose standbys all take equally long. */
        public Minutes(Integer failover, Integer restore, Integer rebuild) {
            this(failover, Map.of(), restore, rebuild);
        }

        /** Until the quickest standby serves, with what to take for undeclared minutes. */
        long failover(List<String> sitesLeft, long undeclared) {
            return sitesLeft.stream()
                    .map(site -> failoverBySite.getOrDefault(site, failover))
                    .mapToLong(minutes -> minutes == null ? undeclared : minutes)
                    .min()
                    .orElse(undeclared);
        }

        /** The same when it is declared for each of these sites or for all; else null. */
        Integer failover(List<String> sitesLeft) {
            long least = failover(sitesLeft, 0);
            return least == failover(sitesLeft, Recovery.NEVER) ? Integer.valueOf((int) least) : null;
        }

        private static void notNegative(Integer value) {
            if (value != null && value < 0) {
                throw new IllegalArgumentException("negative minutes " + value);
            }
        }
    }

    /**
     * A service.
     *
     * @param code unique in the inventory
     * @param rtoMinutes promised recovery time in minutes, or null
     * @param needs codes of components without which it does not run; empty when not declared
     */
    public record Service(String code, Integer rtoMinutes, List<String> needs) {
        /** Copies the list. */
        public Service {
            needs = List.copyOf(needs);
        }
    }

    /** The inventory of one plan; rows without a code are left out, of rows with the same code the first counts. */
    public static Inventory of(ImprovementPlan plan) {
        return new Inventory(sites(List.of(plan)), components(plan, code -> code), services(plan, code -> code));
    }

    /**
     * The inventories of several companies in one: data centres are joined by their code, all other codes get the
     * company's in front, as in {@code kakao/K-DATA}.
     *
     * @param plans by code of the company, in the order of the result
     */
    public static Inventory joined(SequencedMap<String, ImprovementPlan> plans) {
        List<Component> components = new ArrayList<>();
        List<Service> services = new ArrayList<>();
        plans.forEach((operator, plan) -> {
            components.addAll(components(plan, code -> operator + "/" + code));
            services.addAll(services(plan, code -> operator + "/" + code));
        });
        return new Inventory(sites(plans.sequencedValues()), components, services);
    }

    private static List<Site> sites(Iterable<ImprovementPlan> plans) {
        Map<String, Site> byCode = new LinkedHashMap<>();
        for (ImprovementPlan plan : plans) {
            plan.sites().stream()
                    .filter(site -> site.code() != null)
                    .forEach(site -> byCode.merge(
                            site.code(),
                            new Site(site.code(), site.owner()),
                            (one, other) -> one.owner() == null ? other : one));
        }
        return List.copyOf(byCode.values());
    }

    private static List<Component> components(ImprovementPlan plan, UnaryOperator<String> named) {
        Map<String, Component> byCode = new LinkedHashMap<>();
        plan.components().stream()
                .filter(c -> c.code() != null)
                .forEach(c -> byCode.putIfAbsent(
                        c.code(),
                        new Component(
                                named.apply(c.code()),
                                c.mode(),
                                c.sites(),
                                new Minutes(
                                        c.failoverMinutes(),
                                        c.failoverBySite(),
                                        c.restoreMinutes(),
                                        c.rebuildMinutes()),
                                c.needs().stream().map(named).toList(),
                                c.needsToFailOver().stream().map(named).toList())));
        return List.copyOf(byCode.values());
    }

    private static List<Service> services(ImprovementPlan plan, UnaryOperator<String> named) {
        Map<String, Service> byCode = new LinkedHashMap<>();
        plan.services().stream()
                .filter(s -> s.code() != null)
                .forEach(s -> byCode.putIfAbsent(
                        s.code(),
                        new Service(
                                named.apply(s.code()),
                                s.rtoMinutes(),
                                s.needs().stream().map(named).toList())));
        return List.copyOf(byCode.values());
    }
}
