package kr.stability.reporting.resilience;

import java.lang.management.ManagementFactory;
import java.util.Set;

/** Memory of a prepared graph and of one answer, in bytes an edge. */
public final class MemoryPerEdge {
    private MemoryPerEdge() {}

    /** Prints both figures. */
    public static void main(String[] args) {
        int components = 1_000_000;
        int edgesEach = 5;
        Inventory inventory = RandomInventory.of(components, RandomInventory.Shape.LAYERS, edgesEach);
        long before = used();
        Graph graph = Graph.of(inventory);
        long edges = (long) components * edgesEach;
        long prepared = used() - before;
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        Settled answer = new Settled(graph, Damage.ofSites(graph, Set.of("A0")));
        allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
        System.out.printf(
                "graph %.1f bytes an edge, answer %.1f bytes an edge (limit 64 together), %d nodes%n",
                (double) prepared / edges, (double) allocated / edges, graph.size);
        System.out.println(inventory.components().size() + " components, the last back after "
                + answer.atLeast(components - 1) + " min");
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
