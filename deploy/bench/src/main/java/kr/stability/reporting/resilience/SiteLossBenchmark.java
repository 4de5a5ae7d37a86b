package kr.stability.reporting.resilience;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What fails when a data centre is lost, beside a plain walk over the same arrays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SiteLossBenchmark {
    @Param("1000000")
    int components;

    /** Components of one company: as plans are, and everything in one, which is the worst for caches. */
    @Param({"1000", "1000000"})
    int company;

    @Param("5")
    int edgesEach;

    private Graph graph;

    /** Builds the graph once for each fork. */
    @Setup
    public void graph() {
        graph = new Graph(RandomInventory.of(components, company, edgesEach));
    }

    /** Times of every component and service. */
    @Benchmark
    public Object siteLoss() {
        boolean[] lost = new boolean[graph.siteOf.size()];
        lost[0] = true;
        return new Settled(graph, Effect.ofSites(graph, lost));
    }

    /** The peer. */
    @Benchmark
    public Object breadthFirst() {
        return BreadthFirst.walk(graph);
    }
}
