package kr.stability.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One packaged Quarkus service running as its own process. */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    /** What a JVM compiles for. */
    public enum Pace {
        /** The first compiler alone: it starts sooner and leaves more of few cores to others. */
        QUICK_START,
        /** Both compilers: worth their time from some minutes of load on. */
        UNDER_LOAD
    }

    private final ServiceProgram program;
    private final Child child;
    private final Path log;

    private ServiceProcess(ServiceProgram program, Child child, Path log) {
        this.program = program;
        this.child = child;
        this.log = log;
    }

    /**
     * Starts the service without waiting; see {@link #awaitReady()}.
     *
     * @param heapMegabytes the most heap it may take
     * @param log gets everything the service prints; begun anew at each start
     * @throws StackFailure when it was not built
     */
    public static ServiceProcess launch(ServiceProgram program, int heapMegabytes, Path log) {
        return launch(program, Pace.QUICK_START, options(program, heapMegabytes), log);
    }

    private static ServiceProcess launch(ServiceProgram program, Pace pace, List<String> options, Path log) {
        if (!Files.isRegularFile(program.jar())) {
            throw new StackFailure(program.name() + " is not built: " + program.jar() + " is missing. Run make build.");
        }
        Map<String, String> environment = new HashMap<>(program.environment());
        environment.putIfAbsent("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(program.port()));
        environment.putIfAbsent("QUARKUS_MANAGEMENT_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(program.managementPort()));
        List<String> command = ServiceCommand.of(program.jar(), pace, options);
        return new ServiceProcess(program, Child.start(program.name(), command, environment, log), log);
    }

    private static List<String> options(ServiceProgram program, int heapMegabytes) {
        List<String> options = new ArrayList<>(List.of("-Xmx" + heapMegabytes + "m"));
        options.addAll(ClassArchive.of(program.jar()).used());
        return options;
    }

    /** Starts the service and waits until it is ready. */
    public static ServiceProcess start(ServiceProgram program, int heapMegabytes, Path log) {
        return start(program, heapMegabytes, log, Pace.QUICK_START);
    }

    /** Starts the service and waits until it is ready. */
    public static ServiceProcess start(ServiceProgram program, int heapMegabytes, Path log, Pace pace) {
        return ready(launch(program, pace, options(program, heapMegabytes), log));
    }

    /** Starts and stops the service, so that it leaves its archive of classes; its log lies beside that. */
    static void archiveClasses(ServiceProgram program) {
        ClassArchive archive = ClassArchive.of(program.jar());
        Path log = archive.file().resolveSibling("classes.log");
        ready(launch(program, Pace.QUICK_START, archive.made(), log)).child.stop(START_LIMIT);
        archive.keep();
    }

    private static ServiceProcess ready(ServiceProcess service) {
        service.awaitReady();
        return service;
    }

    /**
     * Waits until {@code /q/health/ready} answers 200, at most 3 min.
     *
     * @throws StackFailure when the service ended or is not ready in time; names its log file
     */
    public void awaitReady() {
        child.awaitReady(START_LIMIT, () -> Probe.answers(program.managementUrl() + "/q/health/ready"), log);
    }

    /** Base URL without a slash at the end. */
    public String url() {
        return program.url();
    }

    /** The process id, for tests that pause or kill it. */
    public long pid() {
        return child.pid();
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    /** {@code kill -9}: what a crash does. */
    public void kill() {
        child.kill();
    }

    /** {@code SIGSTOP}: it stays there, and nothing answers until {@link #thaw()}. */
    public void freeze() {
        child.signal("STOP");
    }

    /** {@code SIGCONT}: goes on where it was frozen. */
    public void thaw() {
        child.signal("CONT");
    }

    /** SIGTERM, so that requests under way are finished. */
    @Override
    public void close() {
        child.stop();
    }
}
