package kr.stability.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs a JMH benchmark that takes turns, A B A B, and counts in its auxiliary counters what each takes; prints the ratio of
 * one counter to each other, turn by turn. The counter with {@code Again} at the end of its name is A against itself, by which
 * {@link Verdict} is given or not.
 *
 * <p>Usage: {@code Paired benchmark counter}.
 */
public final class Paired {
    private static final int FORKS = 2;
    private static final int WARM_UP = 20;
    private static final int TURNS = 15;
    private static final String AGAIN = "Again";

    private Paired() {}

    /** Prints the median time of each counter, and {@code min, median, max} of its ratio. */
    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder()
                .include(".*\\." + args[0] + "$")
                .forks(FORKS)
                .warmupIterations(WARM_UP)
                .measurementIterations(TURNS)
                .verbosity(VerboseMode.SILENT)
                .jvmArgs("-Xmx3g", "-XX:+UseSerialGC")
                .build();
        for (RunResult result : new Runner(options).run()) {
            print(result, args[1]);
        }
    }

    private static void print(RunResult result, String counter) {
        List<IterationResult> turns = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        System.out.println(parameters(result));
        double[] own = counted(turns, counter);
        Verdict verdict = new Verdict();
        verdict.itself(ratios(own, counted(turns, counter + AGAIN)));
        System.out.printf(Locale.ROOT, "  %-24s %6.1f ms%n", counter, median(own) / 1e6);
        for (String other : turns.getFirst().getSecondaryResults().keySet()) {
            if (!other.equals(counter)) {
                print(own, counted(turns, other), counter + " : " + other, verdict);
            }
        }
    }

    private static double[] ratios(double[] own, double[] other) {
        double[] ratios = new double[own.length];
        Arrays.setAll(ratios, turn -> own[turn] / other[turn]);
        return ratios;
    }

    private static void print(double[] own, double[] other, String what, Verdict verdict) {
        double[] sorted = DoubleStream.of(ratios(own, other)).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "  %-36s min %.2f  median %s  max %.2f  (%d pairs, other %.1f ms)%n",
                what,
                sorted[0],
                verdict.of(median(sorted)),
                sorted[sorted.length - 1],
                sorted.length,
                median(other) / 1e6);
    }

    private static Map<String, String> parameters(RunResult result) {
        Map<String, String> parameters = new TreeMap<>();
        result.getParams()
                .getParamsKeys()
                .forEach(key -> parameters.put(key, result.getParams().getParam(key)));
        return parameters;
    }

    private static double[] counted(List<IterationResult> turns, String counter) {
        return turns.stream()
                .mapToDouble(turn -> turn.getSecondaryResults().get(counter).getScore())
                .toArray();
    }

    private static double median(double[] values) {
        return DoubleStream.of(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
