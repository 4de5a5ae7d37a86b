package kr.stability.images.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Starts of two contenders in turn, A B A B, and the ratio of each pair. */
final class Pairs {
    private static final int TURNS = Integer.getInteger("pairs", 7);

    private final Contender one;
    private final Contender other;
    private final List<Start> ones = new ArrayList<>();
    private final List<Start> others = new ArrayList<>();

    private Pairs(Contender one, Contender other) {
        this.one = one;
        this.other = other;
    }

    /** Starts each once to warm up the disk, then in turn, and prints a row of a table. */
    static void print(Contender one, Contender other) {
        Pairs pairs = new Pairs(one, other);
        one.start();
        other.start();
        for (int turn = 0; turn < TURNS; turn++) {
            pairs.ones.add(one.start());
            pairs.others.add(other.start());
        }
        System.out.println(pairs.row());
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %s : %s | %s | %,.0f / %,.0f ms | %s | %,.0f / %,.0f ms | %.0f / %.0f MB |",
                one.name(),
                other.name(),
                ratios(Start::millis),
                median(ones, Start::millis),
                median(others, Start::millis),
                ratios(Start::cpuMillis),
                median(ones, Start::cpuMillis),
                median(others, Start::cpuMillis),
                median(ones, Start::residentKilobytes) / 1024,
                median(others, Start::residentKilobytes) / 1024);
    }

    /** Least, median and greatest ratio of a pair. */
    private String ratios(ToDoubleFunction<Start> figure) {
        double[] ratios = new double[ones.size()];
        Arrays.setAll(ratios, turn -> figure.applyAsDouble(ones.get(turn)) / figure.applyAsDouble(others.get(turn)));
        double[] sorted = DoubleStream.of(ratios).sorted().toArray();
        return String.format(
                Locale.ROOT, "%.2f %.2f %.2f", sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return starts.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(starts.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
