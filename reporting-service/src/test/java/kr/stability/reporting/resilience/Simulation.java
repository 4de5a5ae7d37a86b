package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kr.stability.reporting.plan.Component.Mode;

/**
 * The rules played through slowly, round by round, as people would on the day: whoever has what it needs to fail over
 * starts; whoever has started and whose run-time needs have all started is back. Nothing here is shared with SiteLoss.
 */
final class Simulation {
    private final Map<String, Inventory.Component> components = new HashMap<>();
    private final Set<String> lost;
    private final long undeclared;
    private final Map<String, Long> started = new HashMap<>();

    Simulation(Inventory inventory, Set<String> lost, long undeclared) {
        inventory.components().forEach(c -> components.put(c.code(), c));
        this.lost = lost;
        this.undeclared = undeclared;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Inventory.Component c : inventory.components()) {
                changed |= !started.containsKey(c.code()) && start(c);
            }
        }
    }

    /** Minutes, or never. */
    long recovery(String code) {
        long worst = 0;
        Set<String> seen = new HashSet<>(Set.of(code));
        ArrayDeque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.remove();
            worst = Math.max(worst, started.getOrDefault(at, NEVER));
            components.get(at).needs().stream().filter(seen::add).forEach(open::add);
        }
        return worst;
    }

    private boolean start(Inventory.Component c) {
        long own = own(c);
        long tools = 0;
        if (failsOver(c)) {
            for (String tool : c.needsToFailOver()) {
                tools = Math.max(tools, recovery(tool));
            }
        }
        if (own == NEVER || tools == NEVER) {
            return false;
        }
        started.put(c.code(), own + tools);
        return true;
    }

    private boolean failsOver(Inventory.Component c) {
        return hit(c) && left(c) && (c.mode() == Mode.ACTIVE_STANDBY || c.mode() == Mode.BACKUP);
    }

    private boolean hit(Inventory.Component c) {
        return c.sites().stream().anyMatch(lost::contains);
    }

    private boolean left(Inventory.Component c) {
        return !lost.containsAll(c.sites());
    }

    private long own(Inventory.Component c) {
        if (c.sites().isEmpty()) {
            return undeclared;
        }
        if (!hit(c) || c.mode() == Mode.ACTIVE_ACTIVE && left(c)) {
            return 0;
        }
        if (c.mode() == Mode.SINGLE) {
            return c.minutes().rebuild() == null ? NEVER : c.minutes().rebuild();
        }
        if (left(c) && c.mode() == Mode.ACTIVE_STANDBY) {
            return takeover(c);
        }
        Integer minutes = left(c) ? minutes(c) : c.minutes().rebuild();
        return minutes == null ? undeclared : minutes;
    }

    private long takeover(Inventory.Component c) {
        long soonest = NEVER;
        for (String site : c.sites()) {
            Integer there = c.minutes().failoverBySite().get(site);
            Integer minutes = there == null ? c.minutes().failover() : there;
            if (!lost.contains(site)) {
                soonest = Math.min(soonest, minutes == null ? undeclared : minutes);
            }
        }
        return soonest;
    }

    private static Integer minutes(Inventory.Component c) {
        return c.mode() == null ? null : c.minutes().restore();
    }
}
