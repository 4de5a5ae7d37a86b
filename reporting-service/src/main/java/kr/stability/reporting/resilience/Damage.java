package kr.stability.reporting.resilience;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
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

    /** Names every node to which it does something, some of them twice. */
    void touched(IntConsumer node) {
        Arrays.stream(graph.unknown).forEach(node);
        if (lostComponent != NOTHING) {
            node.accept(lostComponent);
        }
        for (int site = 0; site < lostSite.length; site++) {
            if (lostSite[site]) {
                Arrays.stream(graph.at.to(), graph.at.start()[site], graph.at.start()[site + 1])
                        .filter(there -> !on(there).harmless())
                        .forEach(node);
            }
        }
    }

    /** What it does to a node. */
    Effect on(int node) {
        if (graph.isUnknown(node)) {
            return Effect.UNKNOWN;
        }
        if (graph.isService(node)) {
            return Effect.NONE;
        }
        int sites = graph.sites.degree(node);
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
        if (mode == Mode.SINGLE && graph.own.rebuild(node) == OwnMinutes.UNDECLARED) {
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

    /** What it costs the node itself, at both ends. */
    Recovery recovery(int node) {
        return new Recovery(own(node, 0), own(node, Recovery.NEVER));
    }

    /** Minutes of the node itself, with what to take for undeclared ones; of several standbys the quickest takes over. */
    long own(int node, long undeclared) {
        return own(node, on(node), undeclared);
    }

    /** The same for a node of which {@link #on} is known. */
    long own(int node, Effect effect, long undeclared) {
        return switch (effect) {
            case NONE, CARRIES_ON -> 0;
            case FAIL_OVER -> failover(node, undeclared);
            case RESTORE -> declared(graph.own.restore(node), undeclared);
            case REBUILD -> declared(graph.own.rebuild(node), undeclared);
            case GONE -> Recovery.NEVER;
            case UNKNOWN -> undeclared;
        };
    }

    private long failover(int node, long undeclared) {
        int minutes = graph.own.failover(node);
        return minutes == OwnMinutes.BY_SITE
                ? graph.minutes[node].failover(sitesLeft(node), undeclared)
                : declared(minutes, undeclared);
    }

    private static long declared(int minutes, long undeclared) {
        return minutes == OwnMinutes.UNDECLARED ? undeclared : minutes;
    }
}
