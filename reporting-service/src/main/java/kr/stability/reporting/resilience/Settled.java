package kr.stability.reporting.resilience;

import kr.stability.reporting.resilience.Graph.Edges;

/** Recovery of every node after a loss, and what each node waits for. */
final class Settled {
    final Graph graph;
    final Damage damage;
    private final Knots knots;
    private final int[] state;

    Settled(Graph graph, Damage damage) {
        this.graph = graph;
        this.damage = damage;
        this.knots = new Knots(graph.size);
        this.state = Walk.settle(graph, damage, knots);
    }

    /** Minutes until a node is back, with undeclared values taken as 0. */
    long atLeast(int node) {
        return knots.least(knot(node));
    }

    /** Minutes until a node is back, with undeclared values taken as never. */
    long atMost(int node) {
        return knots.most(knot(node));
    }

    /** Both ends. */
    Recovery recovery(int node) {
        return new Recovery(atLeast(node), atMost(node));
    }

    /** Number of the knot of a node; nodes that are back at once share one. */
    int knot(int node) {
        return ~state[node];
    }

    /** Whether a knot waits for itself to fail over. */
    boolean isDeadlocked(int knot) {
        return knots.isDeadlocked(knot);
    }

    /** How many edges a node waits on: run-time needs, then fail-over needs while it fails over. */
    int waits(int node) {
        return graph.needs.degree(node) + (damage.on(node).waits() ? graph.failOver.degree(node) : 0);
    }

    /** The node at the other end of an edge of {@link #waits}. */
    int awaited(int node, int i) {
        int needs = graph.needs.degree(node);
        Edges edges = i < needs ? graph.needs : graph.failOver;
        return edges.to()[edges.start()[node] + (i < needs ? i : i - needs)];
    }
}
