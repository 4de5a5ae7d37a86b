package kr.stability.reporting.resilience;

/** What a loss does to a single component, before looking at what it needs. */
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

    /** True when nobody notices. */
    boolean harmless() {
        return this == NONE || this == CARRIES_ON;
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
