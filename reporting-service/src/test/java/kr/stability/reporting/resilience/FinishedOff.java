package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;

import java.util.Set;
import kr.stability.reporting.plan.Component.Mode;

/** The components that could still fail over after a smaller loss and have no site left after a larger one. */
final class FinishedOff {
    private final Inventory inventory;
    private final Set<String> fewer;
    private final Set<String> more;
    private final Loss first;

    FinishedOff(Inventory inventory, Set<String> fewer, Set<String> more) {
        this.inventory = inventory;
        this.fewer = fewer;
        this.more = more;
        this.first = SiteLoss.of(inventory).lose(fewer);
    }

    /** The inventory with each of them rebuilt as late as it fails over; undeclared where that is never. */
    Inventory rebuiltNoSooner() {
        return new Inventory(
                inventory.sites(),
                inventory.components().stream()
                        .map(c -> is(c) ? rebuiltNoSooner(c) : c)
                        .toList(),
                inventory.services());
    }

    /** False when one of them fails over never or nobody knows when, so that no rebuild minutes are later than that. */
    boolean allDeclared() {
        return inventory.components().stream().filter(this::is).allMatch(c -> worst(c) != NEVER);
    }

    private boolean is(Inventory.Component c) {
        boolean hit = c.sites().stream().anyMatch(fewer::contains);
        boolean failsOver = c.mode() != Mode.SINGLE && c.mode() != Mode.ACTIVE_ACTIVE;
        return failsOver && hit && !fewer.containsAll(c.sites()) && more.containsAll(c.sites());
    }

    private Inventory.Component rebuiltNoSooner(Inventory.Component c) {
        Integer rebuild = worst(c) == NEVER ? null : Integer.valueOf((int) worst(c));
        Inventory.Minutes minutes = new Inventory.Minutes(
                c.minutes().failover(),
                c.minutes().failoverBySite(),
                c.minutes().restore(),
                rebuild);
        return new Inventory.Component(c.code(), c.mode(), c.sites(), minutes, c.needs(), c.needsToFailOver());
    }

    private long worst(Inventory.Component c) {
        return first.component(c.code()).recovery().atMost();
    }
}
