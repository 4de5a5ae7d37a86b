package kr.stability.reporting.resilience;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What fails when a data centre is lost, beside a plain breadth-first walk over the same arrays, in turns: answer, walk,
 * answer, walk as declared. Counts the processor time of its thread, which neighbours on the machine disturb less than the
 * clock on the wall.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class SiteLossBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Param("1000000")
    int components;

    /** A {@link RandomInventory.Shape}. */
    @Param({"LAYERS", "COMPANIES", "ONE_COMPANY"})
    String shape;

    @Param("5")
    int edgesEach;

    private Graph graph;
    private Graph asDeclared;

    /** Processor time of one turn, in nanoseconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turn {
        /** The answer to the loss of one data centre: times of every component and service. */
        public long siteLoss;
        /** The same again: how far apart two runs of one thing are. */
        public long siteLossAgain;
        /** The peer: a walk over the same arrays. */
        public long breadthFirst;
        /** The same walk over arrays in the order of the inventory, not in the order that suits the answer. */
        public long breadthFirstAsDeclared;
    }

    /** Builds the graph once for each fork. */
    @Setup
    public void graph() {
        asDeclared = new Graph(RandomInventory.of(components, RandomInventory.Shape.valueOf(shape), edgesEach));
        graph = new Graph(asDeclared, Numbering.of(asDeclared));
    }

    /** One of each. */
    @Benchmark
    public void turns(Turn turn, Blackhole hole) {
        turn.siteLoss += nanos(this::answer, hole);
        turn.breadthFirst += nanos(() -> BreadthFirst.walk(graph), hole);
        turn.siteLossAgain += nanos(this::answer, hole);
        turn.breadthFirstAsDeclared += nanos(() -> BreadthFirst.walk(asDeclared), hole);
    }

    private Object answer() {
        return new Settled(graph, Damage.ofSites(graph, Set.of("A0")));
    }

    private static long nanos(Supplier<Object> work, Blackhole hole) {
        long before = THREADS.getCurrentThreadCpuTime();
        hole.consume(work.get());
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
