package kr.stability.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes that these tests started. */
enum Signal {
    INT,
    TERM,
    STOP,
    CONT;

    void to(long pid) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name(), "" + pid)
                    .inheritIO()
                    .start();
            if (kill.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("No signal " + this + " to " + pid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
