package kr.stability.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Whether a machine is quiet enough to say anything: A is measured against itself first, and where the least or the greatest of
 * those ratios leaves 0.9 to 1.1 there is no verdict about what follows. The figures are printed all the same. That every pair
 * counts, not their median, is the stricter reading of the method: a machine with neighbours often fails it.
 */
public final class Verdict {
    private static final double LEAST = 0.9;
    private static final double GREATEST = 1.1;

    private boolean quiet;

    /** Remembers the ratios of A against itself, for what is measured from here on. */
    public void itself(double[] ratios) {
        quiet = Arrays.stream(ratios).allMatch(ratio -> ratio >= LEAST && ratio <= GREATEST);
    }

    /** The median of a ratio, or that it says nothing: not before A was measured against itself either. */
    public String of(double median) {
        return String.format(Locale.ROOT, quiet ? "%.2f" : "no verdict (%.2f)", median);
    }
}
