package kr.stability.local.stack;

import java.util.concurrent.atomic.AtomicBoolean;

/** Ends a temporary server exactly once: when its test closes it, or when the test's JVM is stopped before. */
final class TestRun {
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Runnable end;

    private TestRun(Runnable end) {
        this.end = end;
    }

    /** Ties the end of a server to the end of this JVM. */
    static TestRun endingWith(Runnable end) {
        TestRun run = new TestRun(end);
        Runtime.getRuntime().addShutdownHook(new Thread(run::end, "end of test run"));
        return run;
    }

    void end() {
        if (ended.compareAndSet(false, true)) {
            end.run();
        }
    }
}
