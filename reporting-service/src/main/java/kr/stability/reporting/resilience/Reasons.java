package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Says why a recovery takes as long as it does, and what is not declared behind it. */
final class Reasons {
    private final Settled settled;
    private final Graph graph;

    Reasons(Settled settled) {
        this.settled = settled;
        this.graph = settled.graph;
    }

    /** What is not declared among all that a node waits for; empty when its recovery is exact. */
    List<Undeclared> undeclared(int node) {
        List<Undeclared> found = new ArrayList<>();
        if (settled.atLeast(node) == settled.atMost(node)) {
            return found;
        }
        BitSet seen = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(node));
        seen.set(node);
        while (!open.isEmpty()) {
            int at = open.remove();
            if (settled.damage.own(at, 0) != settled.damage.own(at, NEVER)) {
                found.add(new Undeclared(graph.code[at], settled.damage.on(at).field(graph, at)));
            }
            for (int i = 0; i < settled.waits(at); i++) {
                int next = settled.awaited(at, i);
                if (!seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The links from a node to what decides its time, for one end of the interval. */
    List<ChainStep> chain(int node, End end) {
        List<ChainStep> steps = new ArrayList<>();
        for (int at = node; at >= 0; ) {
            at = step(at, end, steps);
        }
        return List.copyOf(steps);
    }

    private int step(int node, End end, List<ChainStep> steps) {
        ChainWords words = new ChainWords(graph.code[node], end.of(settled, node));
        if (settled.isDeadlocked(settled.knot(node))) {
            steps.add(words.deadlock(new Cycles(settled).around(node)));
            return -1;
        }
        int tool = slowestTool(node, end);
        long own = Recovery.plus(settled.damage.own(node, end.undeclared()), tool < 0 ? 0 : end.of(settled, tool));
        if (own == end.of(settled, node)) {
            boolean waited = tool >= 0 && end.of(settled, tool) > 0;
            steps.add(words.own(settled, node, waited ? tool : -1, waited ? end.of(settled, tool) : 0));
            return waited && settled.damage.own(node, end.undeclared()) != NEVER ? tool : -1;
        }
        int needed = new KnotWay(settled, end).next(node);
        steps.add(words.needs(graph.code[needed]));
        return needed;
    }

    /** Of what is needed to fail over, the one with the latest recovery, or -1. */
    private int slowestTool(int node, End end) {
        int slowest = -1;
        for (int i = graph.needs.degree(node); i < settled.waits(node); i++) {
            int other = settled.awaited(node, i);
            slowest = slowest < 0 || end.of(settled, other) > end.of(settled, slowest) ? other : slowest;
        }
        return slowest;
    }
}
