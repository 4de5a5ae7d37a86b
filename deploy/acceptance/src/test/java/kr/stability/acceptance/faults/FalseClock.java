package kr.stability.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.stability.local.scenario.BusinessClock;
import kr.stability.local.scenario.ScenarioFailure;
import kr.stability.local.stack.Await;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.StackFailure;

/** The clock of one process, moved by libfaketime while it runs; the monotonic clock goes on as it did. */
final class FalseClock {
    private static final String LIBRARY = "faketime/libfaketime.so.1";

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(30);
    private static final int ABOUT = 10;

    private final Replica replica;
    private final BusinessClock clock;
    private final Path shift;
    private boolean watched;

    /** @param token an access token that may ask for the time */
    FalseClock(Replica replica, Supplier<String> token) {
        this.replica = replica;
        this.shift = FreshFiles.folder(FaultSystem.LOGS)
                .resolve(replica.name() + ".clock")
                .toAbsolutePath();
        this.clock = new BusinessClock(List.of(replica.url()), token);
    }

    /** A fault that moves the clock of the running process by so many seconds and back. */
    Fault jumps(String name, int seconds) {
        return Fault.of(name, () -> moves(seconds), () -> moves(0)).prepared(this::watch);
    }

    /** Starts the process with a clock that can be moved; it stays so until it is started again. */
    private void watch() {
        if (!watched) {
            write(0);
            replica.stop();
            replica.start(replica.heap(), environment());
            watched = true;
        }
    }

    private void moves(int seconds) {
        write(seconds);
        if (!Await.until(SEEN_WITHIN, () -> shows(seconds))) {
            throw new StackFailure("The clock did not move by " + seconds + " s");
        }
    }

    /** Far ahead it refuses to tell the time: it takes the token for expired. */
    private boolean shows(int seconds) {
        try {
            long ahead = Duration.between(OffsetDateTime.now(), clock.now()).toSeconds();
            return Math.abs(ahead - seconds) < ABOUT;
        } catch (ScenarioFailure refused) {
            return seconds > 0;
        }
    }

    private void write(int seconds) {
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
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0"); // with it a Java machine hangs while it starts
    }

    private static Path library() {
        return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib")
                .map(folder -> Path.of(folder, LIBRARY))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new StackFailure("libfaketime is missing: install the package faketime"));
    }
}
