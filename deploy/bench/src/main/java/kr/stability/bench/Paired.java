package kr.stability.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs two benchmarks in turn, A B A B, each time in a fresh JVM, and prints the ratio pair by pair. First A runs against
 * itself: where that leaves 0.9 to 1.1, the machine is too noisy for a verdict.
 *
 * <p>Usage: {@code Paired A B [rounds]}, names of JMH benchmarks.
 */
public final class Paired {
    private static final int ROUNDS = 7;
    private static final int NOISE_ROUNDS = 3;

    private Paired() {}

    /** Prints {@code min, median, max} of A over A and of A over B. */
    public static void main(String[] args) throws RunnerException {
        String a = args[0];
        String b = args[1];
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
        print(a + " : itself", ratios(a, a, Math.min(NOISE_ROUNDS, rounds)));
        print(a + " : " + b, ratios(a, b, rounds));
    }

    private static double[] ratios(String a, String b, int rounds) throws RunnerException {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ratios[round] = score(a) / score(b);
        }
        Arrays.sort(ratios);
        return ratios;
    }

    private static double score(String benchmark) throws RunnerException {
        var options = new OptionsBuilder()
                .include(".*\\." + benchmark + "$")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs("-Xmx3g", "-XX:+UseParallelGC")
                .build();
        return new ArrayList<>(new Runner(options).run())
                .getFirst()
                .getPrimaryResult()
                .getScore();
    }

    private static void print(String what, double[] sorted) {
        List<Double> shown = List.of(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
        System.out.printf(
                Locale.ROOT,
                "%s  min %.2f  median %.2f  max %.2f  (%d pairs)%n",
                what,
                shown.get(0),
                shown.get(1),
                shown.get(2),
                sorted.length);
    }
}
