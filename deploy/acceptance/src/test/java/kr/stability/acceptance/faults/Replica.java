package kr.stability.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kr.stability.acceptance.Metrics;
import kr.stability.local.stack.Probe;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.ServiceProgram;

/** One of the processes of a service: stopped, killed and started again on the same port. */
final class Replica {
    private final ServiceProgram program;
    private final int heapMegabytes;
    private final Path log;
    private final ServiceProcess.Pace pace;
    private ServiceProcess process;

    Replica(ServiceProgram program, int heapMegabytes, Path log, ServiceProcess.Pace pace) {
        this.program = program;
        this.heapMegabytes = heapMegabytes;
        this.log = log;
        this.pace = pace;
    }

    Replica start() {
        return start(heapMegabytes, Map.of());
    }

    /** Starts it with another heap and more in its environment. */
    Replica start(int heap, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(program.environment());
        environment.putAll(more);
        ServiceProgram changed = new ServiceProgram(
                program.name(), program.jar(), program.port(), program.managementPort(), environment);
        process = ServiceProcess.start(changed, heap, log, pace);
        return this;
    }

    /** What is started. */
    ServiceProgram program() {
        return program;
    }

    /** Name of the service, which its database connections have too. */
    String name() {
        return program.name();
    }

    String url() {
        return program.url();
    }

    /** Whether a request is under way, as its metrics count them. */
    boolean isAsked() {
        return Metrics.of(program).sum("http_server_active_requests") > 0;
    }

    boolean isReady() {
        return Probe.answers(program.managementUrl() + "/q/health/ready");
    }

    /** Live, and not to be asked anything: what a probe of Kubernetes sees. */
    boolean isLiveButNotReady() {
        return Probe.answers(program.managementUrl() + "/q/health/live") && !isReady();
    }

    int port() {
        return program.port();
    }

    int heap() {
        return heapMegabytes;
    }

    /** Whether its log has this text. */
    boolean says(String text) {
        try {
            return Files.readString(log).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.kill();
    }

    void freeze() {
        Signal.STOP.to(process.pid());
    }

    void thaw() {
        Signal.CONT.to(process.pid());
    }

    /** SIGTERM, without waiting for the end. */
    void end() {
        Signal.TERM.to(process.pid());
    }

    void stop() {
        if (process != null) {
            process.close();
        }
    }
}
