package kr.stability.reporting.resilience;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the next step on the shortest way from a node to what decides its time. Nodes that need each other at run time
 * recover together, so inside such a knot the slowest neighbour alone does not tell the way.
 */
final class KnotWay {
    private final Settled settled;
    private final End end;

    /** For one end of the interval. */
    KnotWay(Settled settled, End end) {
        this.settled = settled;
        this.end = end;
    }

    /** The needed node that comes next; the node's own minutes do not decide. */
    int next(int node) {
        Map<Integer, Integer> firstStep = new HashMap<>();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < settled.graph.needs.degree(node); i++) {
            int other = settled.awaited(node, i);
            if (end.of(settled, other) == end.of(settled, node) && firstStep.putIfAbsent(other, other) == null) {
                open.add(other);
            }
        }
        while (!open.isEmpty()) {
            int at = open.remove();
            if (settled.knot(at) != settled.knot(node) || decides(at)) {
                return firstStep.get(at);
            }
            for (int i = 0; i < settled.graph.needs.degree(at); i++) {
                int other = settled.awaited(at, i);
                if (end.of(settled, other) == end.of(settled, node)
                        && firstStep.putIfAbsent(other, firstStep.get(at)) == null) {
                    open.add(other);
                }
            }
        }
        throw new IllegalStateException("no cause for " + settled.graph.code[node]);
    }

    private boolean decides(int node) {
        long tools = 0;
        int waits = settled.waits(node);
        for (int i = settled.graph.needs.degree(node); i < waits; i++) {
            tools = Math.max(tools, end.of(settled, settled.awaited(node, i)));
        }
        return Recovery.plus(settled.damage.own(node, end.undeclared()), tools) == end.of(settled, node);
    }
}
