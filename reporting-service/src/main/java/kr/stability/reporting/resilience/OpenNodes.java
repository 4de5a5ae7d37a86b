package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;

import java.util.Arrays;

/**
 * The nodes on the way from where a walk began to where it is, each with the edge it stands at and with what its settled
 * neighbours have told so far. Arrays by depth, so that the innermost nodes lie together.
 */
final class OpenNodes {
    /** Stands for minutes that are not declared. */
    static final int UNDECLARED = -1;
    /** Stands for minutes of what cannot be built again. */
    static final int GONE = -2;

    private static final int FIRST = 1024;
    private static final int TIMES = 6;

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
    private int[] order = new int[FIRST];
    private int[] own = new int[FIRST];
    /**
     * Best and worst of what it needs to run, of what it needs to fail over, and of the nodes of its knot that were left
     * before it.
     */
    private long[] times = new long[TIMES * FIRST];

    OpenNodes(Graph graph) {
        this.graph = graph;
    }

    boolean isEmpty() {
        return depth < 0;
    }

    /** Goes to a node; seen as the {@code seen}th, that costs these minutes and may have to wait for its tools. */
    void push(int next, int seen, int minutes, boolean failsOver) {
        depth++;
        if (depth == node.length) {
            grow();
        }
        node[depth] = next;
        edge[depth] = graph.needs.start()[next];
        end[depth] = graph.needs.start()[next + 1];
        low[depth] = seen;
        order[depth] = seen;
        own[depth] = minutes;
        tools[depth] = false;
        waits[depth] = failsOver;
        forItself[depth] = false;
        Arrays.fill(times, TIMES * depth, TIMES * depth + TIMES, 0);
    }

    /**
     * Takes what the neighbours of the innermost node tell, up to the first that nobody has seen: its times from one that
     * is settled, nothing but its order from one that is in the same knot.
     *
     * @param state of all nodes, as in {@link Settled}
     * @param settled times of all knots
     * @return the unseen neighbour, or -1 when there is no more
     */
    int unseen(int[] state, long[] settled) {
        int next = scan(state, settled);
        if (next < 0 && waits[depth] && !tools[depth]) {
            tools[depth] = true;
            edge[depth] = graph.failOver.start()[node[depth]];
            end[depth] = graph.failOver.start()[node[depth] + 1];
            next = scan(state, settled);
        }
        return next;
    }

    private int scan(int[] state, long[] settled) {
        int[] to = (tools[depth] ? graph.failOver : graph.needs).to();
        int at = TIMES * depth + (tools[depth] ? 2 : 0);
        int last = end[depth];
        for (int i = edge[depth]; i < last; i++) {
            int next = state[to[i]];
            if (next == 0) {
                edge[depth] = i;
                return to[i];
            }
            if (next > 0) {
                low[depth] = Math.min(low[depth], next);
                forItself[depth] |= tools[depth];
            } else {
                times[at] = Math.max(times[at], settled[2 * ~next]);
                times[at + 1] = Math.max(times[at + 1], settled[2 * ~next + 1]);
            }
        }
        edge[depth] = last;
        return -1;
    }

    int node() {
        return node[depth];
    }

    /** True when no node of its knot is further out. */
    boolean isLastOfItsKnot() {
        return low[depth] == order[depth];
    }

    boolean waitsForItself() {
        return forItself[depth];
    }

    /** At best: what its knot needs to run, and the own minutes of each after its tools. */
    long least() {
        int at = TIMES * depth;
        long alone = Recovery.plus(minutes(own[depth], 0), times[at + 2]);
        return Math.max(times[at + 4], Math.max(times[at], alone));
    }

    /** The same at worst. */
    long most() {
        int at = TIMES * depth;
        long alone = Recovery.plus(minutes(own[depth], NEVER), times[at + 3]);
        return Math.max(times[at + 5], Math.max(times[at + 1], alone));
    }

    /** Minutes of a node, with what to take for undeclared ones. */
    static long minutes(int own, long undeclared) {
        return switch (own) {
            case UNDECLARED -> undeclared;
            case GONE -> NEVER;
            default -> own;
        };
    }

    /** Leaves a node that is in one knot with the node before it, which takes over what it found. */
    void join() {
        long least = least();
        long most = most();
        depth--;
        low[depth] = Math.min(low[depth], low[depth + 1]);
        forItself[depth] |= forItself[depth + 1];
        int at = TIMES * depth;
        times[at + 4] = Math.max(times[at + 4], least);
        times[at + 5] = Math.max(times[at + 5], most);
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
        order = Arrays.copyOf(order, size);
        own = Arrays.copyOf(own, size);
        tools = Arrays.copyOf(tools, size);
        waits = Arrays.copyOf(waits, size);
        forItself = Arrays.copyOf(forItself, size);
        times = Arrays.copyOf(times, TIMES * size);
    }
}
