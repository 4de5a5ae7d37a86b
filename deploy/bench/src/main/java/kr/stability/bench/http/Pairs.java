package kr.stability.bench.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.stability.bench.Verdict;

/**
 * Turns of the service and of its peer, one after the other, and the ratio of each pair as a row of a table.
 *
 * @param verdict whether the medians of the rows after that of the service beside itself say anything
 */
record Pairs(int pairs, Verdict verdict) {
    static final String HEAD = """
            | | connections | min | median | max | answers a second | peer | CPU ms each | p50 ms | p99 ms |
            |---|---|---|---|---|---|---|---|---|---|""";

    private static final int FEW = 3;

    Pairs(int pairs) {
        this(pairs, new Verdict());
    }

    /** As many as show how far two turns of the same thing are apart, where each takes long; the verdict is one of both. */
    Pairs few() {
        return new Pairs(Math.min(pairs, FEW), verdict);
    }

    /** Prints the row of the service beside itself, by which there is a verdict about what follows or none; returns its rate. */
    double itself(String name, int connections, Callable<Turn> own) throws Exception {
        return print(name + " : itself", connections, own, () -> own.call().perSecond(), true);
    }

    /**
     * Prints a row.
     *
     * @param peer gives its rate
     * @return answers a second of the service, the median
     */
    double print(String name, int connections, Callable<Turn> own, Callable<Double> peer) throws Exception {
        return print(name, connections, own, peer, false);
    }

    private double print(String name, int connections, Callable<Turn> own, Callable<Double> peer, boolean itself)
            throws Exception {
        double[] ratios = new double[pairs];
        double[] rates = new double[pairs];
        Turn[] turns = new Turn[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            turns[pair] = own.call();
            rates[pair] = peer.call();
            ratios[pair] = turns[pair].perSecond() / rates[pair];
        }
        double rate = median(Arrays.stream(turns).mapToDouble(Turn::perSecond).toArray());
        Arrays.sort(ratios);
        if (itself) {
            verdict.itself(ratios);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %s | %.2f | %.0f | %.0f | %.2f | %.1f | %.1f |%n",
                name,
                connections,
                ratios[0],
                verdict.of(ratios[pairs / 2]),
                ratios[pairs - 1],
                rate,
                median(rates),
                median(Arrays.stream(turns).mapToDouble(Turn::cpuMillis).toArray()),
                median(Arrays.stream(turns).mapToDouble(Turn::p50Millis).toArray()),
                median(Arrays.stream(turns).mapToDouble(Turn::p99Millis).toArray()));
        return rate;
    }

    /** The middle one; the values stay in their order. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
