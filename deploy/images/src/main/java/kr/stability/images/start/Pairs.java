package kr.stability.images.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Starts of two contenders in turn, A B A B, and the ratio of each pair; first of one beside itself. */
final class Pairs {
    private static final int TURNS = Integer.getInteger("pairs", 7);
    private static final double LEAST = 0.9;
    private static final double GREATEST = 1.1;

    private boolean quiet;

    /** Prints how far two starts of the same are apart; where that leaves 0.9 to 1.1 no median that follows is a verdict. */
    void itself(Contender one) {
        Turns turns = started(one, one);
        quiet = turns.within(Start::millis) && turns.within(Start::cpuMillis);
        System.out.println(turns.row(quiet));
    }

    /** Prints a row of a table. */
    void print(Contender one, Contender other) {
        System.out.println(started(one, other).row(quiet));
    }

    /** Starts each once to warm up the disk, then in turn. */
    private static Turns started(Contender one, Contender other) {
        Turns turns = new Turns(one.name() + " : " + other.name(), new ArrayList<>(), new ArrayList<>());
        one.start();
        other.start();
        for (int turn = 0; turn < TURNS; turn++) {
            turns.ones.add(one.start());
            turns.others.add(other.start());
        }
        return turns;
    }

    private record Turns(String name, List<Start> ones, List<Start> others) {
        String row(boolean quiet) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %,.0f / %,.0f ms | %s | %,.0f / %,.0f ms | %.0f / %.0f MB |",
                    name,
                    range(Start::millis, quiet),
                    median(ones, Start::millis),
                    median(others, Start::millis),
                    range(Start::cpuMillis, quiet),
                    median(ones, Start::cpuMillis),
                    median(others, Start::cpuMillis),
                    median(ones, Start::residentKilobytes) / 1024,
                    median(others, Start::residentKilobytes) / 1024);
        }

        boolean within(ToDoubleFunction<Start> figure) {
            return Arrays.stream(ratios(figure)).allMatch(ratio -> ratio >= LEAST && ratio <= GREATEST);
        }

        /** Least, median and greatest ratio of a pair. */
        private String range(ToDoubleFunction<Start> figure, boolean quiet) {
            double[] sorted = ratios(figure);
            Arrays.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    quiet ? "%.2f %.2f %.2f" : "%.2f no verdict (%.2f) %.2f",
                    sorted[0],
                    sorted[sorted.length / 2],
                    sorted[sorted.length - 1]);
        }

        private double[] ratios(ToDoubleFunction<Start> figure) {
            double[] ratios = new double[ones.size()];
            Arrays.setAll(
                    ratios, turn -> figure.applyAsDouble(ones.get(turn)) / figure.applyAsDouble(others.get(turn)));
            return ratios;
        }
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
