package kr.stability.reporting.resilience;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.stability.reporting.plan.Component.Mode;

/**
 * Who fails over to where when data centres are lost, and whether what is kept free there suffices. A component with one
 * site left moves its whole load there; with several left, anything from nothing to all of it may come to each.
 */
public final class Contention {
    private final Inventory inventory;
    private final Map<String, BigDecimal> load;
    private final Map<String, BigDecimal> standby;

    /**
     * Of an inventory, of one company or several.
     *
     * @param load kilowatts by code of component; none is undeclared
     * @param standby kilowatts kept free by code of site; none is undeclared
     */
    public Contention(Inventory inventory, Map<String, BigDecimal> load, Map<String, BigDecimal> standby) {
        this.inventory = inventory;
        this.load = Map.copyOf(load);
        this.standby = Map.copyOf(standby);
    }

    /** Whether the load fits. */
    public enum Fit {
        /** Even the most that can come fits. */
        FITS,
        /** Even the least that must come does not fit. */
        EXCEEDS,
        /** It depends on where loads go, or on what is not declared. */
        UNKNOWN
    }

    /**
     * A component that moves.
     *
     * @param kilowatts its load, or null when not declared
     * @param only true when this is the only site left for it
     */
    public record Mover(String component, BigDecimal kilowatts, boolean only) {}

    /**
     * What comes to one site.
     *
     * @param standbyKilowatts what is kept free there, or null when not declared
     * @param leastKilowatts sum of the declared loads that have no other site
     * @param mostKilowatts sum of all loads that may come, or null while one is not declared
     */
    public record Target(
            String site,
            List<Mover> movers,
            BigDecimal standbyKilowatts,
            BigDecimal leastKilowatts,
            BigDecimal mostKilowatts,
            Fit fit) {}

    /** The sites to which something moves, in the order of the inventory. */
    public List<Target> after(Set<String> lost) {
        Map<String, List<Mover>> movers = new LinkedHashMap<>();
        for (Inventory.Component component : inventory.components()) {
            List<String> left = component.sites().stream()
                    .distinct()
                    .filter(site -> !lost.contains(site))
                    .toList();
            boolean hit = component.sites().stream().anyMatch(lost::contains);
            if (hit && component.mode() != Mode.SINGLE) {
                left.forEach(site -> movers.computeIfAbsent(site, key -> new ArrayList<>())
                        .add(new Mover(component.code(), load.get(component.code()), left.size() == 1)));
            }
        }
        return movers.entrySet().stream()
                .map(entry -> target(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Target target(String site, List<Mover> movers) {
        BigDecimal least = sum(movers.stream().filter(Mover::only));
        boolean all = movers.stream().allMatch(mover -> mover.kilowatts() != null);
        BigDecimal most = all ? sum(movers.stream()) : null;
        return new Target(
                site, List.copyOf(movers), standby.get(site), least, most, fit(standby.get(site), least, most));
    }

    private static Fit fit(BigDecimal free, BigDecimal least, BigDecimal most) {
        if (free == null) {
            return Fit.UNKNOWN;
        }
        if (least.compareTo(free) > 0) {
            return Fit.EXCEEDS;
        }
        return most != null && most.compareTo(free) <= 0 ? Fit.FITS : Fit.UNKNOWN;
    }

    private static BigDecimal sum(Stream<Mover> movers) {
        return movers.map(Mover::kilowatts)
                .filter(kilowatts -> kilowatts != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
