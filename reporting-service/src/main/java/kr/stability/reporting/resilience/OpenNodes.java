package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;
import static kr.stability.reporting.resilience.Recovery.plus;

import java.util.Arrays;

/**
 * The nodes on the way from where a walk began to where it is. Each knows the edge it stands at and the worst it has heard:
 * its own minutes, what its settled neighbours take, and what nodes of its knot took that were left before it. The innermost
 * node is in fields, the others lie one behind the other.
 */
final class OpenNodes {
    private static final int FRAME = 5;
    private static final int TIMES = 2;
    /** Bits of the stage: tools come after what it needs to run; its edges are tools; one of them waits for this node. */
    private static final int TOOLS_LATER = 1;

    private static final int TOOLS = 2;
    private static final int WAITS_FOR_ITSELF = 4;

    private final Graph graph;
    private final Damage damage;
    private int[] frames = new int[FRAME * 1024];
    private long[] times = new long[TIMES * 1024];
    private int depth;

    private int node;
    private int edge;
    private int end;
    private int low;
    private int stage;
    private long least;
    private long most;

    OpenNodes(Graph graph, Damage damage) {
        this.graph = graph;
        this.damage = damage;
    }

    boolean isEmpty() {
        return depth == 0;
    }

    int node() {
        return node;
    }

    /** The lowest order that the knot of the node is known to reach. */
    int low() {
        return low;
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    boolean waitsForItself() {
        return (stage & WAITS_FOR_ITSELF) != 0;
    }

    /** Goes to a node, seen as the {@code order}th. */
    void push(int next, int order, boolean touched) {
        remember();
        node = next;
        edge = graph.needs.start()[next];
        end = graph.needs.start()[next + 1];
        low = order;
        least = 0;
        most = 0;
        stage = 0;
        if (touched) {
            Effect effect = damage.on(next);
            least = damage.own(next, effect, 0);
            most = damage.own(next, effect, NEVER);
            stage = effect.waits() ? TOOLS_LATER : 0;
        }
    }

    /**
     * Takes what the neighbours of the node tell, up to the first that nobody has seen: its times from one that is settled,
     * nothing but its order from one that is in the same knot.
     *
     * @param state of all nodes, as in {@link Walk}
     * @return the unseen neighbour, or -1 when there is no more
     */
    int unseen(int[] state, Knots knots) {
        int next = (stage & TOOLS) == 0 ? needed(state, knots) : -1;
        if (next < 0 && (stage & TOOLS_LATER) != 0) {
            stage += TOOLS - TOOLS_LATER;
            edge = graph.failOver.start()[node];
            end = graph.failOver.start()[node + 1];
        }
        return next < 0 && (stage & TOOLS) != 0 ? tool(state, knots) : next;
    }

    private int needed(int[] state, Knots knots) {
        int[] to = graph.needs.to();
        int last = end;
        int at = edge;
        int lowest = low; // in locals while it goes over the edges: the processor keeps them at hand
        long atLeast = least;
        long atMost = most;
        int unseen = -1;
        for (; at < last; at++) {
            int other = state[to[at]];
            if (other < Walk.UNTOUCHED) {
                if (other != ~Knots.AT_ONCE) {
                    atLeast = Math.max(atLeast, knots.least(~other));
                    atMost = Math.max(atMost, knots.most(~other));
                }
            } else if (other > Walk.TOUCHED) {
                lowest = Math.min(lowest, other);
            } else {
                unseen = to[at]; // looked at again once it is settled
                break;
            }
        }
        edge = at;
        low = lowest;
        least = atLeast;
        most = atMost;
        return unseen;
    }

    private int tool(int[] state, Knots knots) {
        int[] to = graph.failOver.to();
        for (; edge < end; edge++) {
            int other = state[to[edge]];
            if (other > Walk.TOUCHED) {
                low = Math.min(low, other);
                stage |= WAITS_FOR_ITSELF;
            } else if (other >= Walk.UNTOUCHED) {
                return to[edge];
            } else {
                least = Math.max(least, plus(damage.own(node, 0), knots.least(~other)));
                most = Math.max(most, plus(damage.own(node, NEVER), knots.most(~other)));
            }
        }
        return -1;
    }

    /** Leaves a node that is in one knot with the node before it, which takes over what it heard. */
    void join() {
        int lowest = low;
        int deadlock = stage & WAITS_FOR_ITSELF;
        long slowestLeast = least;
        long slowestMost = most;
        pop();
        low = Math.min(low, lowest);
        stage |= deadlock;
        least = Math.max(least, slowestLeast);
        most = Math.max(most, slowestMost);
    }

    /** Leaves a node whose knot is settled. */
    void pop() {
        depth--;
        int at = FRAME * depth;
        node = frames[at];
        edge = frames[at + 1];
        end = frames[at + 2];
        low = frames[at + 3];
        stage = frames[at + 4];
        least = times[TIMES * depth];
        most = times[TIMES * depth + 1];
    }

    private void remember() {
        int at = FRAME * depth;
        if (at == frames.length) {
            frames = Arrays.copyOf(frames, 2 * frames.length);
            times = Arrays.copyOf(times, 2 * times.length);
        }
        frames[at] = node;
        frames[at + 1] = edge;
        frames[at + 2] = end;
        frames[at + 3] = low;
        frames[at + 4] = stage;
        times[TIMES * depth] = least;
        times[TIMES * depth + 1] = most;
        depth++;
    }
}
