package kr.stability.local.stack;

import java.nio.file.Path;
import java.util.Map;

/**
 * A packaged service and how it is configured.
 *
 * @param name for messages, such as {@code reporting-service}
 * @param jar {@code quarkus-run.jar} of the packaged application
 * @param port where it shall listen on this machine
 * @param environment its configuration; {@code QUARKUS_HTTP_PORT} is added, and localhost as
 *     {@code QUARKUS_HTTP_HOST} unless given: the local logins are not for the network
 */
public record ServiceProgram(String name, Path jar, int port, Map<String, String> environment) {
    public ServiceProgram {
        environment = Map.copyOf(environment);
    }

    /** Base URL without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }
}
