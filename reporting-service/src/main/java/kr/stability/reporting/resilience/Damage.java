package kr.stability.reporting.resilience;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.plan.Component.Mode;

/**
 * What is lost: some data centres, or one component wherever it runs. Tells what that does to a single node, before looking
 * at what it needs.
 */
final class Damage {
    private static final int NOTHING = -1;

    private final Graph graph;
    private final boolean[] lostSite;
    private final int lostComponent;

    private Damage(Graph graph, boolean[] lostSite, int lostComponent) {
        this.graph = graph;
        this.lostSite = lostSite;
        this.lostComponent = lostComponent;
    }

    /**
     * The loss of data centres.
     *
     * @throws IllegalArgumentException for a code that is not in the inventory
     */
    static Damage ofSites(Graph graph, Set<String> sites) {
        boolean[] lost = new boolean[graph.siteOf.size()];
        for (String site : sites) {
            Integer number = graph.siteOf.get(site);
            if (number == null) {
                throw new IllegalArgumentException("unknown site " + site);
            }
            lost[number] = true;
        }
        return new Damage(graph, lost, NOTHING);
    }

    /** The loss of one component. */
    static Damage ofComponent(Graph graph, int component) {
        return new Damage(graph, new boolean[graph.siteOf.size()], component);
    }

    /** What it does to a node. */
    Effect on(int node) {
        if (graph.isService(node)) {
            return graph.needs.degree(node) == 0 ? Effect.UNKNOWN : Effect.NONE;
        }
        int sites = graph.isMissing(node) ? 0 : graph.sites.degree(node);
        if (sites == 0) {
            return Effect.UNKNOWN;
        }
        int gone = node == lostComponent ? sites : gone(node);
        return gone == 0 ? Effect.NONE : hit(node, gone < sites);
    }

    private int gone(int node) {
        int gone = 0;
        int end = graph.sites.start()[node + 1];
        for (int i = graph.sites.start()[node]; i < end; i++) {
            gone += lostSite[graph.sites.to()[i]] ? 1 : 0;
        }
        return gone;
    }

    private List<String> sitesLeft(int node) {
        return Arrays.stream(
                        graph.sites.to(), graph.sites.start()[node], graph.sites.start()[node + 1])
                .filter(site -> !lostSite[site])
                .mapToObj(site -> graph.siteCode[site])
                .toList();
    }

    private Effect hit(int node, boolean siteLeft) {
        Mode mode = graph.mode[node];
        if (mode == Mode.SINGLE && graph.minutes[node].rebuild() == null) {
            return Effect.GONE;
        }
        if (!siteLeft || mode == Mode.SINGLE) {
            return Effect.REBUILD;
        }
        return switch (mode) {
            case null -> Effect.UNKNOWN;
            case ACTIVE_ACTIVE -> Effect.CARRIES_ON;
            case ACTIVE_STANDBY -> Effect.FAIL_OVER;
            case BACKUP -> Effect.RESTORE;
            case SINGLE -> Effect.REBUILD;
        };
    }

    /** The minutes declared for the node itself, or null when they are not, or not for each site that is left. */
    Integer declared(int node) {
        Effect effect = on(node);
        Inventory.Minutes own = graph.minutes[node];
        return effect == Effect.FAIL_OVER ? own.failover(sitesLeft(node)) : effect.minutes(own);
    }

    /** Minutes of the node itself, with what to take for undeclared ones; of several standbys the quickest takes over. */
    long own(int node, long undeclared) {
        Effect effect = on(node);
        Inventory.Minutes own = graph.minutes[node];
        if (effect == Effect.FAIL_OVER && !own.failoverBySite().isEmpty()) {
            return own.failover(sitesLeft(node), undeclared);
        }
        Integer minutes = effect.minutes(own);
        if (minutes != null) {
            return minutes;
        }
        return effect == Effect.GONE ? Recovery.NEVER : undeclared;
    }
}
