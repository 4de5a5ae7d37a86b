package kr.stability.reporting.resilience;

import java.util.Arrays;
import kr.stability.reporting.resilience.Graph.Edges;

/**
 * The nodes on the way from where a walk began to where it is, each with the edge it stands at and with what its settled
 * neighbours have told so far. Arrays by depth, so that the innermost nodes lie together.
 */
final class OpenNodes {
    private static final int FIRST = 1024;
    private static final int TIMES = 4;

    private final Graph graph;
    private int depth = -1;
    private int[] node = new int[FIRST];
    private int[] edge = new int[FIRST];
    private int[] end = new int[FIRST];
    private int[] low = new int[FIRST];
    /** Of each depth: the edges are those that count before the fail-over. */
    private boolean[] tools = new boolean[FIRST];

    private boolean[] waits = new boolean[FIRST];
    private boolean[] forItself = new boolean[FIRST];
    /** Best and worst of what it needs to run, best and worst of what it needs to fail over. */
    private long[] times = new long[TIMES * FIRST];

    OpenNodes(Graph graph) {
        this.graph = graph;
    }

    boolean isEmpty() {
        return depth < 0;
    }

    /** Goes to a node; {@code waits} says whether it fails over and so waits for its tools. */
    void push(int next, int order, boolean failsOver) {
        depth++;
        if (depth == node.length) {
            grow();
        }
        node[depth] = next;
        edge[depth] = graph.needs.start()[next];
        end[depth] = graph.needs.start()[next + 1];
        low[depth] = order;
        tools[depth] = false;
        waits[depth] = failsOver;
        forItself[depth] = false;
        Arrays.fill(times, TIMES * depth, TIMES * depth + TIMES, 0);
    }

    /** The other end of the edge where the innermost node stands, or -1 when it has no more. */
    int next() {
        if (edge[depth] == end[depth] && waits[depth] && !tools[depth]) {
            tools[depth] = true;
            edge[depth] = graph.failOver.start()[node[depth]];
            end[depth] = graph.failOver.start()[node[depth] + 1];
        }
        Edges edges = tools[depth] ? graph.failOver : graph.needs;
        return edge[depth] < end[depth] ? edges.to()[edge[depth]] : -1;
    }

    /** The edge leads to a node of the same knot, seen as this one in order. */
    void reaches(int order) {
        low[depth] = Math.min(low[depth], order);
        forItself[depth] |= tools[depth];
        edge[depth]++;
    }

    /** The edge leads to a settled node that is back after these minutes. */
    void after(long least, long most) {
        int at = TIMES * depth + (tools[depth] ? 2 : 0);
        times[at] = Math.max(times[at], least);
        times[at + 1] = Math.max(times[at + 1], most);
        edge[depth]++;
    }

    int node() {
        return node[depth];
    }

    int low() {
        return low[depth];
    }

    boolean waitsForItself() {
        return forItself[depth];
    }

    /** At best: what it needs to run, and its own minutes after its tools. */
    long least(long own) {
        return Math.max(times[TIMES * depth], Recovery.plus(own, times[TIMES * depth + 2]));
    }

    /** The same at worst. */
    long most(long own) {
        return Math.max(times[TIMES * depth + 1], Recovery.plus(own, times[TIMES * depth + 3]));
    }

    /** Leaves a node that is in one knot with the node before it. */
    void join() {
        low[depth - 1] = Math.min(low[depth - 1], low[depth]);
        forItself[depth - 1] |= forItself[depth];
        depth--;
    }

    /** Leaves a node whose knot is settled. */
    void pop() {
        depth--;
    }

    private void grow() {
        int size = 2 * node.length;
        node = Arrays.copyOf(node, size);
        edge = Arrays.copyOf(edge, size);
        end = Arrays.copyOf(end, size);
        low = Arrays.copyOf(low, size);
        tools = Arrays.copyOf(tools, size);
        waits = Arrays.copyOf(waits, size);
        forItself = Arrays.copyOf(forItself, size);
        times = Arrays.copyOf(times, TIMES * size);
    }
}
