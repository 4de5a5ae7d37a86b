package kr.stability.bench.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kr.stability.bench.Verdict;
import kr.stability.local.scenario.ScenarioFailure;

/**
 * {@code POST /editions} with 3 to 3,000 companies of 40 measures each, beside PostgreSQL delivering the same rows by COPY, turn by
 * turn; for each number of companies first beside itself. The goals: no more than three times as long, and a slope of at most 1.1
 * between the logarithms of companies and time. Prints a table of Markdown.
 *
 * <p>Usage: {@code CompileBench [pairs [most companies [MB of heap]]]}.
 */
public final class CompileBench {
    private static final int[] COMPANIES = {3, 30, 300, 3_000};
    private static final int MOST = 3_000;

    /** From here on a turn takes so long that few are taken. */
    private static final int MANY = 1_000;

    private static final int FEW_PAIRS = 3;
    private static final int WARM_UP = 3;
    private static final int HEAP = 6_144;

    private final MinistryUnderLoad ministry;
    private final ManyCompanies companies;

    private CompileBench(MinistryUnderLoad ministry, ManyCompanies companies) {
        this.ministry = ministry;
        this.companies = companies;
    }

    /** Prints and fails nobody: the verdict is the reader's. */
    public static void main(String[] args) throws Exception {
        int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        int most = args.length > 1 ? Integer.parseInt(args[1]) : MOST;
        int heap = args.length > 2 ? Integer.parseInt(args[2]) : HEAP;
        try (MinistryUnderLoad ministry = MinistryUnderLoad.with(heap);
                ManyCompanies companies = new ManyCompanies(ministry)) {
            ministry.accepts();
            new CompileBench(ministry, companies).run(pairs, most);
        }
    }

    private void run(int pairs, int most) throws Exception {
        System.out.println(
                "| companies | beside itself | min | median | max | compilation ms | CPU ms | COPY ms | MB of rows | slope |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        double before = 0;
        int fewer = 0;
        for (int count : IntStream.concat(Arrays.stream(COMPANIES).filter(n -> n < most), IntStream.of(most))
                .toArray()) {
            companies.grow(count);
            try {
                int turns = count >= MANY ? Math.min(pairs, FEW_PAIRS) : pairs;
                before = measured(count, turns, before, fewer);
                fewer = count;
            } catch (ScenarioFailure refused) {
                System.out.printf(Locale.ROOT, "| %,d | | | | | %s | | | | |%n", count, refused.getMessage());
                return;
            }
        }
    }

    private double measured(int count, int pairs, double before, int fewer) throws Exception {
        for (int turn = 0; turn < (count >= MANY ? 1 : WARM_UP); turn++) {
            ministry.compiles();
        }
        double[] itself = new double[FEW_PAIRS];
        for (int pair = 0; pair < FEW_PAIRS; pair++) {
            itself[pair] = millis(ministry::compiles) / millis(ministry::compiles);
        }
        Arrays.sort(itself);
        Verdict verdict = new Verdict();
        verdict.itself(itself);
        double[] ratios = new double[pairs];
        double[] own = new double[pairs];
        double[] peer = new double[pairs];
        long cpu = ministry.cpuNanos();
        for (int pair = 0; pair < pairs; pair++) {
            own[pair] = millis(ministry::compiles);
            peer[pair] = millis(companies::copies);
            ratios[pair] = own[pair] / peer[pair];
        }
        double cpuMillis = (ministry.cpuNanos() - cpu) / 1e6 / pairs;
        double millis = Pairs.median(own);
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.2f to %.2f | %.1f | %s | %.1f | %,.0f | %,.0f | %,.0f | %.1f | %s |%n",
                count,
                itself[0],
                itself[FEW_PAIRS - 1],
                ratios[0],
                verdict.of(ratios[pairs / 2]),
                ratios[pairs - 1],
                millis,
                cpuMillis,
                Pairs.median(peer),
                companies.copies() / 1e6,
                before == 0
                        ? ""
                        : String.format(
                                Locale.ROOT, "%.2f", Math.log(millis / before) / Math.log((double) count / fewer)));
        return millis;
    }

    private static double millis(Callable<?> task) throws Exception {
        long start = System.nanoTime();
        task.call();
        return (System.nanoTime() - start) / 1e6;
    }
}
