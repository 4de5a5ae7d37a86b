package kr.stability.reporting.resilience;

import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What fails when data centres are lost, for how long and why. Rules, with examples worked by hand, in
 * {@code docs/resilience.md}. Immutable; one graph answers any number of questions.
 */
public final class SiteLoss {
    private final Graph graph;

    private SiteLoss(Graph graph) {
        this.graph = graph;
    }

    /**
     * Prepares the questions on an inventory.
     *
     * @throws IllegalArgumentException when a code appears twice
     */
    public static SiteLoss of(Inventory inventory) {
        return new SiteLoss(Graph.of(inventory));
    }

    /** Codes of all data centres that are declared or at which a component runs. */
    public Set<String> sites() {
        return java.util.Collections.unmodifiableSet(graph.siteOf.keySet());
    }

    /**
     * What happens when these data centres are lost at the same time.
     *
     * @param sites codes; none gives the undisturbed state
     * @throws IllegalArgumentException for a code that is not in the inventory: a slip of the pen must not look like
     *     "nothing fails"
     */
    public Loss lose(Set<String> sites) {
        return new Loss(new Settled(graph, Damage.ofSites(graph, sites)));
    }

    /**
     * What happens when one component is lost wherever it runs, as by a defect that all its deployments share.
     *
     * @throws IllegalArgumentException for a code that is not a declared component
     */
    public Loss loseComponent(String code) {
        Integer node = graph.componentOf.get(code);
        if (node == null || graph.isMissing(node)) {
            throw new IllegalArgumentException("unknown component " + code);
        }
        return new Loss(new Settled(graph, Damage.ofComponent(graph, node)));
    }

    /**
     * The services that depend on a data centre: for each, the components there that it needs to run or to fail over,
     * directly or through others. Services in the order of the inventory.
     */
    public SequencedMap<String, List<String>> dependants(String site) {
        return new Dependants(graph).of(site);
    }

    /** Codes of the components that a service stands on, to run or to fail over, directly or through others. */
    Set<String> below(String service) {
        return new Dependants(graph).components(graph.serviceOf.get(service));
    }

    /**
     * Data centres and components for which nothing stands in, or whose loss alone takes a service past its promise; in
     * the order of the inventory. The effort is that of one loss for each data centre, and for each component of looking at
     * what stands on it.
     */
    public List<SinglePoint> singlePointsOfFailure() {
        return new SinglePoints(graph).find();
    }
}
