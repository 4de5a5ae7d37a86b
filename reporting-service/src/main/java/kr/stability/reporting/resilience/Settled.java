package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;

import java.util.BitSet;
import kr.stability.reporting.resilience.Graph.Edges;

/**
 * Recovery of every node after a loss, in one pass over the edges: strongly connected components are found in an order
 * in which all that a node waits for is settled before it (Tarjan 1972, without recursion and with the state of a node in
 * one number, as Pearce 2016). Nodes of one knot recover together, or never when one of them needs another to fail over.
 */
final class Settled {
    final Graph graph;
    final Effect[] effect;
    private final boolean[] deadlocked;

    /** 0 not seen; positive the order in which it was seen; negative the complement of its knot once settled. */
    private final int[] state;

    /** Best and worst recovery of each knot, one behind the other. */
    private final long[] times;

    /** Minutes of each node itself, or one of the marks of {@link OpenNodes}. */
    private final int[] own;

    private final BitSet failsOver = new BitSet();

    private final OpenNodes open;
    private final int[] stack;
    private int stacked;
    private int seen;
    private int knots;

    Settled(Graph graph, Effect[] effect) {
        this.graph = graph;
        this.effect = effect;
        deadlocked = new boolean[graph.size];
        state = new int[graph.size];
        times = new long[2 * graph.size];
        own = new int[graph.size];
        for (int node = 0; node < graph.size; node++) {
            Integer minutes = effect[node].minutes(graph.minutes[node]);
            own[node] = minutes != null ? minutes : effect[node] == Effect.GONE ? OpenNodes.GONE : OpenNodes.UNDECLARED;
            failsOver.set(node, effect[node].waits());
        }
        open = new OpenNodes(graph);
        stack = new int[graph.size];
        for (int node = 0; node < graph.size; node++) {
            if (state[node] == 0) {
                visit(node);
            }
        }
    }

    /** Minutes until a node is back, with undeclared values taken as 0. */
    long atLeast(int node) {
        return times[2 * knot(node)];
    }

    /** Minutes until a node is back, with undeclared values taken as never. */
    long atMost(int node) {
        return times[2 * knot(node) + 1];
    }

    /** Number of the knot of a node. */
    int knot(int node) {
        return ~state[node];
    }

    /** Whether a knot waits for itself to fail over. */
    boolean isDeadlocked(int knot) {
        return deadlocked[knot];
    }

    /** How many edges a node waits on: run-time needs, then fail-over needs while it fails over. */
    int waits(int node) {
        return graph.needs.degree(node) + (effect[node].waits() ? graph.failOver.degree(node) : 0);
    }

    /** The node at the other end of an edge of {@link #waits}. */
    int awaited(int node, int i) {
        int needs = graph.needs.degree(node);
        Edges edges = i < needs ? graph.needs : graph.failOver;
        return edges.to()[edges.start()[node] + (i < needs ? i : i - needs)];
    }

    /** True when that edge counts before the fail-over begins. */
    boolean beforeFailOver(int node, int i) {
        return i >= graph.needs.degree(node);
    }

    private void visit(int root) {
        enter(root);
        while (!open.isEmpty()) {
            int next = open.unseen(state, times);
            if (next >= 0) {
                enter(next);
            } else {
                leave();
            }
        }
    }

    private void enter(int node) {
        state[node] = ++seen;
        stack[stacked++] = node;
        open.push(node, seen, own[node], failsOver.get(node));
    }

    private void leave() {
        if (open.isLastOfItsKnot()) {
            settle(open.node());
            open.pop();
        } else {
            open.join();
        }
    }

    /** Everything outside the knot that its nodes wait for is settled already. */
    private void settle(int root) {
        deadlocked[knots] = open.waitsForItself();
        times[2 * knots] = deadlocked[knots] ? NEVER : open.least();
        times[2 * knots + 1] = deadlocked[knots] ? NEVER : open.most();
        int node;
        do {
            node = stack[--stacked];
            state[node] = ~knots;
        } while (node != root);
        knots++;
    }

    /** Minutes of the node itself, with what to take for undeclared ones. */
    long own(int node, long undeclared) {
        return OpenNodes.minutes(own[node], undeclared);
    }
}
