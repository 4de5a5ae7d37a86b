package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says why a recovery takes as long as it does, and what is not declared behind it. */
final class Reasons {
    /** Of a longer chain the middle is left out, of more undeclared values the farthest: nobody reads on. */
    static final int LONGEST = 20;

    private final Settled settled;
    private final Graph graph;
    private final Map<End, Map<Integer, Link>> links = new EnumMap<>(End.class);

    /** A step, and the node of the next one, or -1. */
    private record Link(ChainStep step, int next) {}

    Reasons(Settled settled) {
        this.settled = settled;
        this.graph = settled.graph;
    }

    /** What is not declared among all that a node waits for, nearest first; empty when its recovery is exact. */
    List<Undeclared> undeclared(int node) {
        List<Undeclared> found = new ArrayList<>();
        if (settled.atLeast(node) == settled.atMost(node)) {
            return found;
        }
        BitSet seen = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(node));
        seen.set(node);
        while (!open.isEmpty() && found.size() < LONGEST) {
            int at = open.remove();
            if (settled.damage.own(at, 0) != settled.damage.own(at, NEVER)) {
                found.add(new Undeclared(graph.code[at], settled.damage.on(at).field(graph, at)));
            }
            int waits = settled.waits(at);
            for (int i = 0; i < waits; i++) {
                int next = settled.awaited(at, i);
                if (!seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return List.copyOf(found);
    }

    /** From a node to what decides its time, for one end of the interval: first steps and cause of a long chain. */
    List<ChainStep> chain(int node, End end) {
        Map<Integer, Link> known = links.computeIfAbsent(end, key -> new HashMap<>());
        List<ChainStep> steps = new ArrayList<>();
        for (int at = node; at >= 0; ) {
            Link link = known.computeIfAbsent(at, other -> link(other, end));
            steps.add(link.step());
            at = link.next();
        }
        if (steps.size() > LONGEST) {
            steps.subList(LONGEST / 2, steps.size() - LONGEST / 2).clear();
        }
        return List.copyOf(steps);
    }

    private Link link(int node, End end) {
        ChainWords words = new ChainWords(graph.code[node], end.of(settled, node));
        if (settled.isDeadlocked(settled.knot(node))) {
            return new Link(words.deadlock(new Cycles(settled).around(node)), -1);
        }
        int tool = slowestTool(node, end);
        long own = settled.damage.own(node, end.undeclared());
        if (Recovery.plus(own, tool < 0 ? 0 : end.of(settled, tool)) == end.of(settled, node)) {
            boolean waited = tool >= 0 && end.of(settled, tool) > 0;
            ChainStep step = words.own(settled, node, waited ? tool : -1, waited ? end.of(settled, tool) : 0);
            return new Link(step, waited && own != NEVER ? tool : -1);
        }
        int needed = new KnotWay(settled, end).next(node);
        return new Link(words.needs(graph.code[needed]), needed);
    }

    /** Of what is needed to fail over, the one with the latest recovery, or -1. */
    private int slowestTool(int node, End end) {
        int slowest = -1;
        int waits = settled.waits(node);
        for (int i = graph.needs.degree(node); i < waits; i++) {
            int other = settled.awaited(node, i);
            slowest = slowest < 0 || end.of(settled, other) > end.of(settled, slowest) ? other : slowest;
        }
        return slowest;
    }
}
