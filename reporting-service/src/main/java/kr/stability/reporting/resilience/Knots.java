package kr.stability.reporting.resilience;

import java.util.BitSet;

/**
 * Recovery of the settled knots; a knot is a set of nodes that wait for each other, often a single one. All that is back at
 * once shares the number {@link #AT_ONCE}, so that only what the loss delays takes up memory.
 */
final class Knots {
    static final int AT_ONCE = 0;

    private final BitSet deadlocked = new BitSet();
    /** Best and worst recovery of each knot, one behind the other. */
    private final long[] times;

    private int size = 1;

    /** Room for as many knots as there are nodes: at most each is one by itself. */
    Knots(int nodes) {
        times = new long[2 * (nodes + size)];
    }

    /** The number of a new knot with this recovery. */
    int add(long least, long most) {
        if (most == 0) {
            return AT_ONCE;
        }
        times[2 * size] = least;
        times[2 * size + 1] = most;
        return size++;
    }

    /** The number of a new knot that waits for itself. */
    int addDeadlocked() {
        int knot = add(Recovery.NEVER, Recovery.NEVER);
        deadlocked.set(knot);
        return knot;
    }

    long least(int knot) {
        return times[2 * knot];
    }

    long most(int knot) {
        return times[2 * knot + 1];
    }

    boolean isDeadlocked(int knot) {
        return deadlocked.get(knot);
    }
}
