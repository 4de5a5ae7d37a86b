package kr.stability.reporting.resilience;

import java.util.Arrays;

/**
 * One walk over all nodes that settles each after what it waits for (strongly connected components: Tarjan 1972, without
 * recursion). Nodes of one knot recover together, or never when one of them needs another to fail over.
 *
 * <p>It costs little more than looking once at every edge: what a neighbour tells is one number, its state, and the only
 * thing read at random; of a node that the loss does not touch nothing else is read; both ends of the interval are found
 * together; the nodes on the way lie one behind the other; a node all of whose needs are settled is not gone to; and a node
 * that is a knot by itself is never put aside.
 */
final class Walk {
    /** State of a node that nobody has seen and that the loss itself does not touch. */
    static final int UNTOUCHED = 0;
    /** State of a node that nobody has seen and that the loss touches; above it, the order in which nodes are seen. */
    static final int TOUCHED = 1;

    private final Graph.Edges needs;
    private final Knots knots;
    private final OpenNodes open;
    /** Of each node as above, or the complement of its knot once that is settled. */
    private final int[] state;

    /** Nodes left before their knot is settled. */
    private int[] aside = new int[1024];

    private int left;
    private int seen = TOUCHED;

    private Walk(Graph graph, Damage damage, Knots knots) {
        this.needs = graph.needs;
        this.knots = knots;
        open = new OpenNodes(graph, damage);
        state = new int[graph.size];
        damage.touched(node -> state[node] = TOUCHED);
    }

    /** Settles all nodes; gives the complement of the knot of each. */
    static int[] settle(Graph graph, Damage damage, Knots knots) {
        Walk walk = new Walk(graph, damage, knots);
        for (int node = 0; node < graph.size; node++) {
            if (walk.state[node] >= UNTOUCHED) {
                walk.from(node);
            }
        }
        return walk.state;
    }

    private void from(int root) {
        enter(root);
        while (!open.isEmpty()) {
            int next = open.unseen(state, knots);
            if (next >= 0) {
                enter(next);
            } else {
                leave();
            }
        }
    }

    private void enter(int node) {
        boolean touched = state[node] == TOUCHED;
        int knot = touched ? -1 : settledAtOnce(node);
        if (knot >= 0) {
            state[node] = ~knot;
            return;
        }
        state[node] = ++seen;
        open.push(node, seen, touched);
    }

    /**
     * The knot of a node that the loss itself does not touch, when all that it needs is settled: it need not be gone to.
     *
     * @return the knot, or -1 when something is not settled
     */
    private int settledAtOnce(int node) {
        int[] to = needs.to();
        int last = needs.start()[node + 1];
        long atLeast = 0;
        long atMost = 0;
        for (int at = needs.start()[node]; at < last; at++) {
            int other = state[to[at]];
            if (other >= UNTOUCHED) {
                return -1;
            }
            if (other != ~Knots.AT_ONCE) {
                atLeast = Math.max(atLeast, knots.least(~other));
                atMost = Math.max(atMost, knots.most(~other));
            }
        }
        return knots.add(atLeast, atMost);
    }

    private void leave() {
        int node = open.node();
        if (open.low() < state[node]) {
            putAside(node);
            open.join();
        } else {
            settle(node);
            open.pop();
        }
    }

    private void putAside(int node) {
        if (left == aside.length) {
            aside = Arrays.copyOf(aside, 2 * left);
        }
        aside[left++] = node;
    }

    /** The last node of its knot; everything outside that the knot waits for is settled already. */
    private void settle(int last) {
        int knot = open.waitsForItself() ? knots.addDeadlocked() : knots.add(open.least(), open.most());
        int order = state[last];
        state[last] = ~knot;
        while (left > 0 && state[aside[left - 1]] > order) {
            state[aside[--left]] = ~knot;
        }
    }
}
