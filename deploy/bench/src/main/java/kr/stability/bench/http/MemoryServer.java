package kr.stability.bench.http;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.stability.local.stack.Await;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.StackFailure;

/** The peer of readers: a Quarkus endpoint ({@code deploy/peer}) that answers with so many bytes from memory. */
final class MemoryServer implements Server, AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private MemoryServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static MemoryServer started() throws IOException {
        ProcessBuilder program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        ProjectFolder.find().application("deploy/peer").toString()))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("deploy/bench/target/peer.log").toFile());
        int port = Ports.free();
        program.environment().putAll(Map.of("QUARKUS_HTTP_PORT", "" + port, "QUARKUS_HTTP_HOST", "localhost"));
        MemoryServer server = new MemoryServer(program.start(), port);
        if (!Await.until(STARTS_WITHIN, server::answers)) {
            server.close();
            throw new StackFailure("The peer does not start. See deploy/bench/target/peer.log");
        }
        return server;
    }

    private boolean answers() {
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.exchange(HttpConnection.get("/hello", Map.of())) == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Answers with so many bytes. */
    ClosedLoop answering(long bytes) {
        byte[] request = HttpConnection.get("/bytes/" + bytes, Map.of());
        return new ClosedLoop(this, 200, () -> request);
    }

    /** A handler of Vert.x that reads a body, drops it, and answers with so many bytes. */
    ClosedLoop bare(String method, long bytes, byte[] body) {
        byte[] request = HttpConnection.request(method, "/bare/" + bytes, Map.of(), body);
        return new ClosedLoop(this, 200, () -> request);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
