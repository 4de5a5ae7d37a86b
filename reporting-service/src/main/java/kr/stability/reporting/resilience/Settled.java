package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;

import java.util.Arrays;
import kr.stability.reporting.resilience.Graph.Edges;

/**
 * Recovery of every node after a loss, in time linear in the graph: strongly connected components are found in an order
 * in which all that a node waits for is settled before it (Tarjan 1972, without recursion). Nodes of one knot recover
 * together, or never when one of them needs another to fail over.
 */
final class Settled {
    final Graph graph;
    final Effect[] effect;
    final long[] atLeast;
    final long[] atMost;
    /** Number of the knot of each node. */
    final int[] knot;
    /** By knot: whether it waits for itself to fail over. */
    final boolean[] deadlocked;

    private final int[] order;
    private final int[] low;
    private final int[] stack;
    private final int[] path;
    private final int[] edge;
    private int stacked;
    private int seen;
    private int knots;

    Settled(Graph graph, Effect[] effect) {
        this.graph = graph;
        this.effect = effect;
        atLeast = new long[graph.size];
        atMost = new long[graph.size];
        knot = new int[graph.size];
        deadlocked = new boolean[graph.size];
        order = new int[graph.size];
        low = new int[graph.size];
        stack = new int[graph.size];
        path = new int[graph.size];
        edge = new int[graph.size];
        Arrays.fill(knot, -1);
        for (int node = 0; node < graph.size; node++) {
            if (order[node] == 0) {
                visit(node);
            }
        }
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
        int depth = 0;
        enter(root);
        path[depth] = root;
        while (depth >= 0) {
            int node = path[depth];
            if (edge[node] < waits(node)) {
                int next = awaited(node, edge[node]++);
                if (order[next] == 0) {
                    enter(next);
                    path[++depth] = next;
                } else if (knot[next] < 0) {
                    low[node] = Math.min(low[node], order[next]);
                }
            } else {
                leave(node);
                if (--depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node) {
        order[node] = low[node] = ++seen;
        stack[stacked++] = node;
    }

    private void leave(int node) {
        if (low[node] != order[node]) {
            return;
        }
        int first = stacked;
        do {
            knot[stack[--first]] = knots;
        } while (stack[first] != node);
        settle(first);
        stacked = first;
        knots++;
    }

    /** Everything outside the knot that its nodes wait for is settled already. */
    private void settle(int first) {
        long least = 0;
        long most = 0;
        for (int i = first; i < stacked; i++) {
            least = Math.max(least, recovery(stack[i], atLeast, 0));
            most = Math.max(most, recovery(stack[i], atMost, NEVER));
            deadlocked[knots] |= waitsForItself(stack[i]);
        }
        for (int i = first; i < stacked; i++) {
            atLeast[stack[i]] = deadlocked[knots] ? NEVER : least;
            atMost[stack[i]] = deadlocked[knots] ? NEVER : most;
        }
    }

    private long recovery(int node, long[] settled, long undeclared) {
        long needs = 0;
        long tools = 0;
        for (int i = 0; i < waits(node); i++) {
            int other = awaited(node, i);
            long back = knot[other] == knots ? 0 : settled[other];
            needs = beforeFailOver(node, i) ? needs : Math.max(needs, back);
            tools = beforeFailOver(node, i) ? Math.max(tools, back) : tools;
        }
        return Math.max(needs, Recovery.plus(own(node, undeclared), tools));
    }

    /** Minutes of the node itself, with what to take for undeclared ones. */
    long own(int node, long undeclared) {
        Integer minutes = effect[node].minutes(graph.minutes[node]);
        if (minutes != null) {
            return minutes;
        }
        return effect[node] == Effect.GONE ? NEVER : undeclared;
    }

    private boolean waitsForItself(int node) {
        for (int i = graph.needs.degree(node); i < waits(node); i++) {
            if (knot[awaited(node, i)] == knots) {
                return true;
            }
        }
        return false;
    }
}
