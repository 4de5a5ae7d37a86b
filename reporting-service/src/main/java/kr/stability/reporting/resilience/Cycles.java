package kr.stability.reporting.resilience;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Names the shortest way round in each knot that waits for itself. */
final class Cycles {
    private final Settled settled;
    private final Graph graph;

    Cycles(Settled settled) {
        this.settled = settled;
        this.graph = settled.graph;
    }

    /** One cycle for each knot, in the order of the inventory. */
    List<Deadlock> deadlocks() {
        List<Deadlock> found = new ArrayList<>();
        BitSet named = new BitSet();
        for (int node : graph.declaredAs) {
            int next = awaitedInKnot(node);
            if (next >= 0 && !named.get(settled.knot(node))) {
                named.set(settled.knot(node));
                found.add(new Deadlock(way(next, node)));
            }
        }
        return List.copyOf(found);
    }

    /** The cycle of the knot of a node. */
    Deadlock around(int node) {
        for (int other : graph.declaredAs) {
            int next = settled.knot(other) == settled.knot(node) ? awaitedInKnot(other) : -1;
            if (next >= 0) {
                return new Deadlock(way(next, other));
            }
        }
        throw new IllegalArgumentException(graph.code[node] + " waits for no cycle");
    }

    private int awaitedInKnot(int node) {
        if (!settled.isDeadlocked(settled.knot(node))) {
            return -1;
        }
        int waits = settled.waits(node);
        for (int i = graph.needs.degree(node); i < waits; i++) {
            int next = settled.awaited(node, i);
            if (settled.knot(next) == settled.knot(node)) {
                return next;
            }
        }
        return -1;
    }

    /** Codes from {@code node} over {@code next} to where it comes back to {@code node}. */
    private List<String> way(int next, int node) {
        int[] before = new int[graph.size];
        Arrays.fill(before, -1);
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(next));
        before[next] = next;
        while (before[node] < 0 && next != node) {
            int at = open.remove();
            int waits = settled.waits(at);
            for (int i = 0; i < waits; i++) {
                int other = settled.awaited(at, i);
                if (settled.knot(other) == settled.knot(node) && before[other] < 0) {
                    before[other] = at;
                    open.add(other);
                }
            }
        }
        List<String> codes = new ArrayList<>();
        for (int at = before[node]; next != node && at != next; at = before[at]) {
            codes.add(graph.code[at]);
        }
        if (next != node) {
            codes.add(graph.code[next]);
        }
        codes.add(graph.code[node]);
        Collections.reverse(codes);
        return codes;
    }
}
