package kr.stability.reporting.resilience;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Recovery of the settled knots; a knot is a set of nodes that wait for each other, often a single one. All that is back at
 * once shares the number {@link #AT_ONCE}, so that only what the loss delays takes up memory.
 */
final class Knots {
    static final int AT_ONCE = 0;

    private final BitSet deadlocked = new BitSet();
    /** Best and worst recovery of each knot, one behind the other. */
    private long[] times = new long[1024];

    private int size = 1;

    /** The number of a new knot with this recovery. */
    int add(long least, long most) {
        if (most == 0) {
            return AT_ONCE;
        }
        if (2 * size == times.length) {
            times = Arrays.copyOf(times, 2 * times.length);
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
