package kr.stability.reporting.resilience;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import kr.stability.reporting.plan.Component.Mode;
import kr.stability.reporting.resilience.Graph.Edges;

/** Looks from each component up to the services that stand on it, and plays the loss of each site. */
final class SinglePoints {
    private static final BitSet NOBODY = new BitSet();

    private final Graph graph;
    private final Edges neededBy;
    private final Edges toolOf;
    private final Settled undisturbed;
    private final BitSet services = new BitSet();

    SinglePoints(Graph graph) {
        this.graph = graph;
        this.undisturbed = new Settled(graph, Damage.ofSites(graph, Set.of()));
        this.neededBy = graph.needs.turned(graph.size);
        this.toolOf = graph.failOver.turned(graph.size);
        services.set(graph.components, graph.size);
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
        Settled lost = new Settled(graph, damage);
        return point(SinglePoint.Kind.SITE, code, new Reach(lonely, failingOver), missed(services, lost::recovery));
    }

    /**
     * A lost component fails over to nothing: nobody waits for tools, and what stands on it is back with it, or later where
     * something is undeclared; all else is as undisturbed and keeps its promise at best. So the loss need not be played.
     */
    private Optional<SinglePoint> component(int node, BitSet standbys) {
        BitSet alone = new BitSet();
        alone.set(node);
        BitSet above = reach(alone, NOBODY);
        Recovery own = Damage.ofComponent(graph, node).recovery(node);
        BitSet missed = missed(above, service -> undisturbed.recovery(service).worst(own));
        alone.set(node, lonely(node));
        return point(SinglePoint.Kind.COMPONENT, graph.code[node], new Reach(alone, standbys), missed);
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

    private Optional<SinglePoint> point(SinglePoint.Kind kind, String code, Reach lost, BitSet pastTarget) {
        BitSet stopped = reach(lost.from(), NOBODY);
        BitSet touched = reach(lost.from(), lost.failingOver());
        touched.andNot(stopped);
        SinglePoint point = new SinglePoint(kind, code, services(stopped), services(touched), services(pastTarget));
        boolean harmless = point.stops().isEmpty()
                && point.blocksFailOver().isEmpty()
                && point.pastTarget().isEmpty();
        return harmless ? Optional.empty() : Optional.of(point);
    }

    /** Which services among these nodes are back past their promise whatever is undeclared. */
    private BitSet missed(BitSet nodes, IntFunction<Recovery> recoveryOf) {
        BitSet missed = new BitSet();
        nodes.stream()
                .filter(graph::isService)
                .filter(node -> Verdict.of(recoveryOf.apply(node), graph.rto[node]) == Verdict.MISSED)
                .forEach(missed::set);
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
}
