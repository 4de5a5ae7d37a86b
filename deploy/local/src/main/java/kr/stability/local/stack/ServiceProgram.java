package kr.stability.local.stack;

import java.nio.file.Path;
import java.util.Map;

/**
 * A packaged service and how it is configured.
 *
 * @param name for messages, such as {@code reporting-service}
 * @param jar {@code quarkus-run.jar} of the packaged application, or its native executable
 * @param port where it shall listen on this machine
 * @param managementPort where it shall answer for its health and metrics
 * @param environment its configuration; {@code QUARKUS_HTTP_PORT} and {@code QUARKUS_MANAGEMENT_PORT} are added, and
 *     localhost as host of both unless given: the local logins are not for the network
 */
public record ServiceProgram(String name, Path jar, int port, int managementPort, Map<String, String> environment) {
    public ServiceProgram {
        environment = Map.copyOf(environment);
    }

    /** A program whose management port is whichever is free; for tests. */
    public ServiceProgram(String name, Path jar, int port, Map<String, String> environment) {
        this(name, jar, port, Ports.free(), environment);
    }

    /** Base URL of health and metrics, without a slash at the end. */
    public String managementUrl() {
        return "http://localhost:" + managementPort;
    }

    /** Base URL without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }
}
