package kr.stability.local.stack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for another process by asking it again and again, on the real clock. */
public final class Await {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private Await() {}

    /**
     * Asks until the answer is yes or the time is over.
     *
     * @return whether the answer was yes in time
     */
    public static boolean until(Duration limit, BooleanSupplier question) {
        long end = System.nanoTime() + limit.toNanos();
        while (!question.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting");
        }
    }
}
