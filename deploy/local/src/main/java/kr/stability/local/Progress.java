package kr.stability.local;

import java.io.PrintStream;
import java.time.Duration;

/** Prints what happens line by line, each with the seconds since the start. */
public final class Progress {
    private final PrintStream out;
    private final long startedAt = System.nanoTime();

    /** @param out where the person looks */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line for one thing that happened. */
    public synchronized void say(String line) {
        out.printf("[%5.1f s] %s%n", elapsed().toMillis() / 1000.0, line);
        out.flush();
    }

    /** Several lines without the time, for the summary. */
    public synchronized void print(String block) {
        out.println(block);
        out.flush();
    }

    /** Real time since this was made. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
