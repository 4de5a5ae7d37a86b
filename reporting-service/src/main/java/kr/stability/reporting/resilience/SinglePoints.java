package kr.stability.reporting.resilience;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.stability.reporting.plan.Component.Mode;
import kr.stability.reporting.resilience.Graph.Edges;

/** Looks from each lonely component up to the services that stand on it, and plays the loss of each site and component. */
final class SinglePoints {
    private final Graph graph;
    private final Edges neededBy;
    private final Edges toolOf;

    SinglePoints(Graph graph) {
        this.graph = graph;
        this.neededBy = turned(graph.needs);
        this.toolOf = turned(graph.failOver);
    }

    /** Data centres first, then components; only those on which a service stands. */
    List<SinglePoint> find() {
        List<SinglePoint> found = new ArrayList<>();
        graph.siteOf.forEach((code, site) -> site(code, site).ifPresent(found::add));
        BitSet standbys = standbys();
        for (int node : graph.declaredAs) {
            component(node, standbys).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Optional<SinglePoint> site(String code, int site) {
        Damage damage = Damage.ofSites(graph, Set.of(code));
        BitSet failingOver = new BitSet();
        BitSet lonely = new BitSet();
        for (int node = 0; node < graph.declared; node++) {
            failingOver.set(node, damage.on(node).waits());
            lonely.set(node, lonely(node) && runsAt(node, site));
        }
        return point(SinglePoint.Kind.SITE, code, new Reach(lonely, failingOver), damage);
    }

    private Optional<SinglePoint> component(int node, BitSet standbys) {
        BitSet alone = new BitSet();
        alone.set(node, lonely(node));
        Reach reach = new Reach(alone, standbys);
        return point(SinglePoint.Kind.COMPONENT, graph.code[node], reach, Damage.ofComponent(graph, node));
    }

    private BitSet standbys() {
        BitSet standbys = new BitSet();
        for (int node = 0; node < graph.declared; node++) {
            boolean standsBy = graph.mode[node] == Mode.ACTIVE_STANDBY || graph.mode[node] == Mode.BACKUP;
            standbys.set(node, standsBy && !lonely(node));
        }
        return standbys;
    }

    /** Where to start from, and what fails over meanwhile. */
    private record Reach(BitSet from, BitSet failingOver) {}

    private Optional<SinglePoint> point(SinglePoint.Kind kind, String code, Reach lost, Damage damage) {
        BitSet stopped = reach(lost.from(), new BitSet());
        BitSet touched = reach(lost.from(), lost.failingOver());
        touched.andNot(stopped);
        SinglePoint point =
                new SinglePoint(kind, code, services(stopped), services(touched), services(pastTarget(damage)));
        boolean harmless = point.stops().isEmpty()
                && point.blocksFailOver().isEmpty()
                && point.pastTarget().isEmpty();
        return harmless ? Optional.empty() : Optional.of(point);
    }

    private BitSet pastTarget(Damage damage) {
        Settled settled = new Settled(graph, damage);
        BitSet missed = new BitSet();
        for (int node = graph.components; node < graph.size; node++) {
            Recovery recovery = new Recovery(settled.atLeast(node), settled.atMost(node));
            missed.set(node, Verdict.of(recovery, graph.rto[node]) == Verdict.MISSED);
        }
        return missed;
    }

    private boolean lonely(int node) {
        int[] at = sitesOf(node);
        return at.length > 0
                && (graph.mode[node] == Mode.SINGLE
                        || Arrays.stream(at).distinct().count() == 1);
    }

    private boolean runsAt(int node, int site) {
        return Arrays.stream(sitesOf(node)).anyMatch(at -> at == site);
    }

    private int[] sitesOf(int node) {
        return Arrays.copyOfRange(
                graph.sites.to(), graph.sites.start()[node], graph.sites.start()[node + 1]);
    }

    /** Everything that stands on these nodes at run time, or as a tool of something that fails over. */
    private BitSet reach(BitSet from, BitSet failingOver) {
        BitSet reached = (BitSet) from.clone();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        from.stream().forEach(open::add);
        while (!open.isEmpty()) {
            int at = open.remove();
            forEach(neededBy, at, other -> visit(other, reached, open));
            forEach(toolOf, at, other -> {
                if (failingOver.get(other)) {
                    visit(other, reached, open);
                }
            });
        }
        return reached;
    }

    private static void visit(int node, BitSet reached, ArrayDeque<Integer> open) {
        if (!reached.get(node)) {
            reached.set(node);
            open.add(node);
        }
    }

    private static void forEach(Edges edges, int node, java.util.function.IntConsumer each) {
        for (int i = edges.start()[node]; i < edges.start()[node + 1]; i++) {
            each.accept(edges.to()[i]);
        }
    }

    private List<String> services(BitSet nodes) {
        return nodes.stream()
                .filter(graph::isService)
                .mapToObj(node -> graph.code[node])
                .toList();
    }

    private static Edges turned(Edges edges) {
        int size = edges.start().length - 1;
        int[] start = new int[size + 1];
        for (int to : edges.to()) {
            start[to + 1]++;
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        int[] next = Arrays.copyOf(start, size);
        int[] from = new int[edges.to().length];
        for (int node = 0; node < size; node++) {
            for (int i = edges.start()[node]; i < edges.start()[node + 1]; i++) {
                from[next[edges.to()[i]]++] = node;
            }
        }
        return new Edges(start, from);
    }
}
