package kr.stability.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import kr.stability.local.backup.Refusal;
import kr.stability.local.scenario.ScenarioFailure;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.StackFailure;

/**
 * What {@code make run} starts after the build: all servers on this machine, then the 2022 case unless it was played,
 * then it stays until Ctrl-C or {@code make stop} and stops everything.
 */
public final class Main {
    private final ProjectFolder project = ProjectFolder.find();
    private final Progress progress = new Progress(System.out);
    private final Running running = new Running();

    private Main() {}

    /**
     * Exit code 0 when stopped by a person or done, 1 when something on this machine is in the way, 2 and 3 as
     * {@link Refusal} says; one line on stderr names the reason.
     *
     * @param arguments {@code prepare} only readies Keycloak, as the last step of the build; {@code stop} ends a running
     *     launcher and what one that was killed left behind; {@code backup} and {@code restore} take a folder; none starts
     *     everything
     */
    public static void main(String[] arguments) throws InterruptedException {
        Main main = new Main();
        try {
            main.requireJava25();
            switch (arguments.length == 0 ? "run" : arguments[0]) {
                case "prepare" -> LocalKeycloak.prepare();
                case "stop" -> main.stopOther();
                case "backup" -> main.backups().backup(folder(arguments));
                case "restore" -> main.backups().restore(folder(arguments));
                default -> main.run();
            }
        } catch (RuntimeException e) {
            main.fail(e);
        }
    }

    private static Optional<Path> folder(String... arguments) {
        return arguments.length < 2 || arguments[1].isBlank() ? Optional.empty() : Optional.of(Path.of(arguments[1]));
    }

    private BackupCommands backups() {
        return new BackupCommands(project, pidFile().holder().isPresent(), progress);
    }

    private void run() throws InterruptedException {
        FreshFiles.folder(project.data());
        pidFile().claim();
        running.start(() -> pidFile()::release);
        new Leftovers(project).stop();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        new LocalStack(project, running, progress).start();
        Demonstration demonstration = new Demonstration(project, progress);
        demonstration.playUnlessPlayed();
        running.start(() -> demonstration::rememberTheTime);
        progress.print(demonstration.summary());
        new CountDownLatch(1).await();
    }

    private void stopOther() {
        pidFile().holder().ifPresent(Leftovers::end);
        new Leftovers(project).stop();
    }

    private PidFile pidFile() {
        return new PidFile(project.data().resolve("run.pid"));
    }

    /** On a signal; being stopped by a person is a success, not exit code 143. */
    private void stop() {
        if (!running.isClosed()) {
            progress.say("Stopping");
            running.close();
            progress.say("Stopped");
            Runtime.getRuntime().halt(0);
        }
    }

    /** Stops whatever was started, then names the reason. A failure because a person stopped it is none. */
    private void fail(RuntimeException reason) {
        if (running.isClosed()) {
            return;
        }
        running.close();
        System.err.println(line(reason));
        System.exit(reason instanceof Refusal refusal ? refusal.code() : 1);
    }

    private String line(RuntimeException reason) {
        if (reason instanceof StackFailure || reason instanceof ScenarioFailure || reason instanceof Refusal) {
            return reason.getMessage();
        }
        Path log = FreshFiles.folder(project.data().resolve("logs")).resolve("launcher.log");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
            reason.printStackTrace(writer);
        } catch (IOException e) {
            return "Unexpected: " + reason;
        }
        return "Unexpected: " + reason + ". See " + log;
    }

    private void requireJava25() {
        int version = Runtime.version().feature();
        if (version < 25) {
            throw new StackFailure("JDK 25 is needed; this is Java " + version + ". Set JAVA_HOME to a JDK 25.");
        }
    }
}
