package kr.stability.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** A process started here, in its own session so that Ctrl-C in the terminal reaches the launcher only. */
final class Child {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Process process;
    private volatile boolean ending;

    private Child(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** Starts a command with output to a log file, which is begun anew. */
    static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        FreshFiles.folder(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(ownSession(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        try {
            return new Child(name, builder.start());
        } catch (IOException e) {
            throw new StackFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** The Java program that runs this one. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> ownSession(List<String> command) {
        List<String> all = new ArrayList<>(command);
        if (Files.isExecutable(SETSID)) {
            all.addFirst(SETSID.toString());
        }
        return all;
    }

    /**
     * Waits until the process is ready.
     *
     * @throws StackFailure when it ends before, or is not ready in time; it is killed then
     */
    void awaitReady(Duration limit, java.util.function.BooleanSupplier ready, Path log) {
        boolean answered = Await.until(limit, () -> !process.isAlive() || ready.getAsBoolean());
        if (!process.isAlive()) {
            throw new StackFailure(name + " ended while starting (exit code " + process.exitValue() + "). See " + log);
        }
        if (!answered) {
            kill();
            throw new StackFailure(name + " was not ready within " + limit.toSeconds() + " s. See " + log);
        }
    }

    /** Runs something when the process ends though nobody here stopped or killed it; with its exit code. */
    void whenCrashed(IntConsumer then) {
        process.onExit()
                .thenAcceptAsync(
                        ended -> {
                            if (!ending) {
                                then.accept(ended.exitValue());
                            }
                        },
                        task -> Thread.ofVirtual().name("after " + name).start(task));
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Only once it has ended. */
    int exitCode() {
        return process.exitValue();
    }

    /** SIGTERM, and SIGKILL when that does not end it in 20 s. */
    void stop() {
        stop(PATIENCE);
    }

    /** SIGTERM, and SIGKILL when that does not end it in time. */
    void stop(Duration patience) {
        ending = true;
        process.destroy();
        if (!ended(patience)) {
            kill();
        }
    }

    /** SIGKILL: no chance to finish anything. */
    void kill() {
        ending = true;
        process.destroyForcibly();
        ended(PATIENCE);
    }

    /**
     * Sends a signal.
     *
     * @param name without SIG, such as {@code STOP}
     */
    void signal(String name) {
        try {
            int code = new ProcessBuilder("kill", "-" + name, Long.toString(pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new StackFailure("kill -" + name + " of " + this.name + " failed");
            }
        } catch (IOException e) {
            throw new StackFailure("kill cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
