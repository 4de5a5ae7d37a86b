package kr.stability.reporting.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answer to one loss. Times are there at once; reasons are worked out when they are asked for. */
public final class Loss {
    private final Settled settled;
    private final Graph graph;
    private final Reasons reasons;

    Loss(Settled settled) {
        this.settled = settled;
        this.graph = settled.graph;
        this.reasons = new Reasons(settled);
    }

    /** All declared components, in the order of the inventory. */
    public List<ComponentLoss> components() {
        List<ComponentLoss> all = new ArrayList<>();
        for (int node : graph.declaredAs) {
            all.add(componentAt(node));
        }
        return List.copyOf(all);
    }

    /** All services, in the order of the inventory. */
    public List<ServiceLoss> services() {
        List<ServiceLoss> all = new ArrayList<>();
        for (int node = graph.components; node < graph.size; node++) {
            all.add(serviceAt(node));
        }
        return List.copyOf(all);
    }

    /**
     * One component.
     *
     * @throws IllegalArgumentException when there is none of that code
     */
    public ComponentLoss component(String code) {
        return componentAt(found(graph.componentOf, code));
    }

    /**
     * One service.
     *
     * @throws IllegalArgumentException when there is none of that code
     */
    public ServiceLoss service(String code) {
        return serviceAt(found(graph.serviceOf, code));
    }

    /** Components that wait for each other, one cycle for each such knot. */
    public List<Deadlock> deadlocks() {
        return new Cycles(settled).deadlocks();
    }

    private ComponentLoss componentAt(int node) {
        return new ComponentLoss(
                graph.code[node], settled.recovery(node), reasons.undeclared(node), reasons.chain(node, End.MOST));
    }

    private ServiceLoss serviceAt(int node) {
        Recovery recovery = settled.recovery(node);
        Integer rto = graph.rto[node];
        Verdict verdict = Verdict.of(recovery, rto);
        List<Undeclared> undeclared = new ArrayList<>(reasons.undeclared(node));
        if (rto == null && verdict == Verdict.UNKNOWN) {
            undeclared.add(new Undeclared(graph.code[node], "rtoMinutes"));
        }
        End deciding = verdict == Verdict.MISSED ? End.LEAST : End.MOST;
        return new ServiceLoss(
                graph.code[node], rto, recovery, verdict, List.copyOf(undeclared), reasons.chain(node, deciding));
    }

    private static int found(Map<String, Integer> numbers, String code) {
        Integer node = numbers.get(code);
        if (node == null) {
            throw new IllegalArgumentException("unknown code " + code);
        }
        return node;
    }
}
