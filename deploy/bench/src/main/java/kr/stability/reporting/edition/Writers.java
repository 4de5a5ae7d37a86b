package kr.stability.reporting.edition;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.reporting.document.JsonWriter;

/**
 * Measures each writer, and the compilation itself, with 100, 1,000 and 10,000 measures: wall time, processor time of the
 * whole process (with collector and compiler), bytes allocated, memory needed at the worst moment ({@link Live}; what is written is
 * counted and dropped), size of the file; and how each grows, as the slope of a line through the logarithms. {@code read} is the document
 * alone, which every writer has in memory. Fails where 1,000 measures take 10 s of processor time or more: the writers have one thread, so a
 * machine with nothing else to do takes no longer, and a busy one does not matter.
 *
 * <p>Usage: {@code Writers [formats [sizes]]}, with commas between.
 */
public final class Writers {
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
    private static final int LIMIT_AT = 1_000;
    private static final double LIMIT_MS = 10_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Writers() {}

    /** Median of some turns, and the wall time of the very first of the process. */
    private record Cost(int measures, double firstMs, double wallMs, double cpuMs, double allocatedMb, double fileKb) {}

    /** What is measured. */
    private interface Task {
        void write(OutputStream out) throws IOException;

        /** Writes to nowhere and counts. */
        default long length() {
            try (CountingOutput out = new CountingOutput()) {
                write(out);
                return out.length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class CountingOutput extends OutputStream {
        private long length;

        @Override
        public void write(int one) {
            length++;
        }

        @Override
        public void write(byte[] bytes, int offset, int count) {
            length += count;
        }
    }

    /** Prints a table of Markdown. */
    public static void main(String[] args) throws InterruptedException {
        List<String> formats = args.length > 0
                ? List.of(args[0].split(","))
                : Stream.concat(
                                Stream.of("compile", "read"),
                                Arrays.stream(EditionFormat.values()).map(Enum::name))
                        .toList();
        List<Integer> sizes = args.length > 1
                ? Stream.of(args[1].split(",")).map(Integer::valueOf).toList()
                : SIZES;
        System.out.println(
                "| | measures | first, wall ms | wall ms | CPU ms | allocated MB | live MB | file KB | slope of CPU |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        boolean fast = true;
        for (String format : formats) {
            try {
                fast &= measured(format, sizes);
            } catch (OutOfMemoryError e) {
                System.out.printf("| %s | more do not fit into the heap | | | | | | | |%n", format);
            }
        }
        System.out.printf("heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        if (!fast) {
            throw new IllegalStateException("1,000 measures took 10 s or more");
        }
    }

    private static boolean measured(String format, List<Integer> sizes) throws InterruptedException {
        Cost before = null;
        boolean fast = true;
        for (int size : sizes) {
            Task task = task(format, ManyMeasures.of(size));
            Cost cost = cost(size, task);
            double live = Live.megabytes(task::length);
            String slope = before == null ? "" : String.format(Locale.ROOT, "%.2f", slope(before, cost));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %s |%n",
                    format,
                    size,
                    cost.firstMs,
                    cost.wallMs,
                    cost.cpuMs,
                    cost.allocatedMb,
                    live,
                    cost.fileKb,
                    slope);
            fast &= size != LIMIT_AT || cost.cpuMs < LIMIT_MS;
            before = cost;
        }
        return fast;
    }

    private static double slope(Cost from, Cost to) {
        return Math.log(to.cpuMs / from.cpuMs) / Math.log((double) to.measures / from.measures);
    }

    private static Task task(String format, EditionInputs in) {
        if (format.equals("compile")) {
            return out -> out.write(FrozenEdition.of(in).snapshot());
        }
        byte[] frozen = JsonWriter.bytes(Snapshot.of(in, EditionCompiler.compiled(in)));
        EditionFiles.Title title =
                new EditionFiles.Title(new UUID(0, 0), "2023-Q1", "ab".repeat(32), Audience.RESTRICTED);
        EditionFiles.Frozen edition = new EditionFiles.Frozen(title, in.frame().compiledAt(), frozen);
        return format.equals("read")
                ? out -> edition.document()
                : out -> EditionFormat.valueOf(format).write(edition, out);
    }

    /** The median of three turns after as many to warm up; one turn of what is large and takes long. */
    private static Cost cost(int size, Task task) {
        Cost first = once(size, task);
        if (size > LIMIT_AT && first.cpuMs > LIMIT_MS) {
            return first;
        }
        List<Cost> turns = Stream.generate(() -> once(size, task)).limit(5).toList();
        Cost median = turns.stream()
                .skip(2)
                .sorted((one, other) -> Double.compare(one.cpuMs, other.cpuMs))
                .toList()
                .get(1);
        return new Cost(size, first.wallMs, median.wallMs, median.cpuMs, median.allocatedMb, median.fileKb);
    }

    private static Cost once(int size, Task task) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        long length = task.length();
        double wall = (System.nanoTime() - start) / 1e6;
        return new Cost(
                size,
                wall,
                wall,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e6,
                (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1e6,
                length / 1e3);
    }
}
