package kr.stability.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.StackFailure;

/** The clock of one process, moved by libfaketime while it runs; the monotonic clock goes on as it did. */
final class FalseClock {
    private static final String LIBRARY = "faketime/libfaketime.so.1";

    private final Replica replica;
    private final Path shift = FreshFiles.temporaryFolder("clock").resolve("shift");

    FalseClock(Replica replica) {
        this.replica = replica;
    }

    /** A fault that moves the clock by so many seconds and back. */
    Fault jumps(String name, int seconds) {
        return Fault.of(name, () -> moved(seconds), this::right).prepared(() -> {
            moved(0);
            replica.stop();
            replica.start(replica.heap(), environment());
        });
    }

    private void right() {
        moved(0);
        replica.restart();
    }

    private void moved(int seconds) {
        try {
            Files.writeString(shift, (seconds < 0 ? "" : "+") + seconds + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD",
                library().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                shift.toString(),
                "FAKETIME_CACHE_DURATION",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1");
    }

    private static Path library() {
        return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib")
                .map(folder -> Path.of(folder, LIBRARY))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new StackFailure("libfaketime is missing: install the package faketime"));
    }
}
