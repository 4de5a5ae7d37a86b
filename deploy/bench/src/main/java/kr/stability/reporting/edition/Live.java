package kr.stability.reporting.edition;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How much memory something needs at its worst moment: what a collector cannot free while it runs. */
final class Live {
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
            .toList();

    private Live() {}

    /** The most megabytes beyond those from before, found by collecting a third of the time; the task takes longer than alone. */
    static double megabytes(Runnable task) throws InterruptedException {
        long before = afterCollection();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean done = new AtomicBoolean();
        Thread watch = Thread.ofPlatform().daemon().start(() -> {
            while (!done.get()) {
                long start = System.nanoTime();
                most.accumulateAndGet(afterCollection(), Math::max);
                // Or the task would hardly go on: one collection would follow the other at once.
                LockSupport.parkNanos(2 * (System.nanoTime() - start));
            }
        });
        task.run();
        done.set(true);
        watch.join();
        return (most.get() - before) / 1e6;
    }

    private static long afterCollection() {
        System.gc();
        return HEAP.stream()
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
