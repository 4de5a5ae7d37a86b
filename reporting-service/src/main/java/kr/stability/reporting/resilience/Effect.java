package kr.stability.reporting.resilience;

import java.util.Arrays;
import kr.stability.reporting.plan.Component.Mode;

/** What the loss of some data centres does to a single component, before looking at what it needs. */
enum Effect {
    /** No deployment is lost. */
    NONE,
    /** Deployments at other sites serve on. */
    CARRIES_ON,
    /** A standby takes over. */
    FAIL_OVER,
    /** It is restored from a backup at another site. */
    RESTORE,
    /** Nothing is left: it is built again. */
    REBUILD,
    /** The only deployment is gone and nobody says how to build it again. */
    GONE,
    /** Where it runs, how it stands in, or that it exists at all is not declared. */
    UNKNOWN;

    /** The effect of losing sites on every node of the graph. */
    static Effect[] ofSites(Graph graph, boolean[] lost) {
        Effect[] effects = new Effect[graph.size];
        Arrays.setAll(effects, node -> on(graph, node, lost));
        return effects;
    }

    /** The effect of losing one component wherever it runs, on every node of the graph. */
    static Effect[] ofComponent(Graph graph, int component) {
        Effect[] effects = ofSites(graph, new boolean[graph.siteOf.size()]);
        if (effects[component] == NONE) {
            effects[component] = hit(graph, component, false);
        }
        return effects;
    }

    /** The effect on a node of the graph. */
    static Effect on(Graph graph, int node, boolean[] lost) {
        if (graph.isService(node)) {
            return graph.needs.degree(node) == 0 ? UNKNOWN : NONE;
        }
        if (graph.isMissing(node) || graph.sites.degree(node) == 0) {
            return UNKNOWN;
        }
        int gone = 0;
        for (int i = graph.sites.start()[node]; i < graph.sites.start()[node + 1]; i++) {
            gone += lost[graph.sites.to()[i]] ? 1 : 0;
        }
        return gone == 0 ? NONE : hit(graph, node, gone < graph.sites.degree(node));
    }

    private static Effect hit(Graph graph, int node, boolean siteLeft) {
        Mode mode = graph.mode[node];
        if (mode == Mode.SINGLE && graph.minutes[node].rebuild() == null) {
            return GONE;
        }
        if (!siteLeft || mode == Mode.SINGLE) {
            return REBUILD;
        }
        if (mode == null) {
            return UNKNOWN;
        }
        return switch (mode) {
            case ACTIVE_ACTIVE -> CARRIES_ON;
            case ACTIVE_STANDBY -> FAIL_OVER;
            case BACKUP -> RESTORE;
            case SINGLE -> REBUILD;
        };
    }

    /** True when the component waits for what it needs to fail over. */
    boolean waits() {
        return this == FAIL_OVER || this == RESTORE;
    }

    /** The minutes declared for it, or null when they are not declared. */
    Integer minutes(Inventory.Minutes declared) {
        return switch (this) {
            case NONE, CARRIES_ON -> Integer.valueOf(0);
            case FAIL_OVER -> declared.failover();
            case RESTORE -> declared.restore();
            case REBUILD -> declared.rebuild();
            case GONE, UNKNOWN -> null;
        };
    }

    /** Name of the field that would settle it. */
    String field(Graph graph, int node) {
        return switch (this) {
            case FAIL_OVER -> "failoverMinutes";
            case RESTORE -> "restoreMinutes";
            case REBUILD, GONE -> "rebuildMinutes";
            case NONE, CARRIES_ON, UNKNOWN -> unknownField(graph, node);
        };
    }

    private static String unknownField(Graph graph, int node) {
        if (graph.isService(node)) {
            return "needs";
        }
        if (graph.isMissing(node)) {
            return "code";
        }
        return graph.sites.degree(node) == 0 ? "sites" : "mode";
    }
}
