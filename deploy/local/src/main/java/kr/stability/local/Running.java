package kr.stability.local;

import java.util.ArrayDeque;
import java.util.Deque;
import kr.stability.local.stack.StackFailure;

/** Everything started so far, stopped in reverse order exactly once, whoever asks first: a failure, Ctrl-C or make stop. */
final class Running implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /** Something that can be started. */
    @FunctionalInterface
    interface Starter<T extends AutoCloseable> {
        T start();
    }

    /**
     * Starts something and remembers to stop it.
     *
     * @throws StackFailure when the stack is stopping already
     */
    synchronized <T extends AutoCloseable> T start(Starter<T> starter) {
        if (closed) {
            throw new StackFailure("Interrupted");
        }
        T one = starter.start();
        started.push(one);
        return one;
    }

    /** Whether stopping has begun. */
    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    /** One that does not stop must not keep the others running. */
    private static void stop(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception | LinkageError e) { // the latter where its own classes were deleted meanwhile
            System.err.println("Could not stop " + one.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
