package kr.stability.bench.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Turns of the service and of its peer, one after the other, and the ratio of each pair as a row of a table. */
record Pairs(int pairs) {
    static final String HEAD = """
            | | connections | min | median | max | answers a second | peer | CPU ms each | p50 ms | p99 ms |
            |---|---|---|---|---|---|---|---|---|---|""";

    /**
     * Prints a row.
     *
     * @param peer gives its rate
     * @return answers a second of the service, the median
     */
    double print(String name, int connections, Callable<Turn> own, Callable<Double> peer) throws Exception {
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
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %.0f | %.0f | %.2f | %.1f | %.1f |%n",
                name,
                connections,
                ratios[0],
                ratios[pairs / 2],
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
