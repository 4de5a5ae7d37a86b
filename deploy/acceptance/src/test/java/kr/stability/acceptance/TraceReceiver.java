package kr.stability.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Takes traces as a collector does (OTLP over HTTP, protobuf) and keeps which span belongs to which trace. */
final class TraceReceiver implements AutoCloseable {
    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /**
     * A span as received.
     *
     * @param service that sent it
     * @param path the address that was asked for, empty where it was no request
     * @param trace id, lower-case hex
     * @param links ids of the traces that it is linked to
     */
    record Span(String service, String name, String path, String trace, List<String> links) {}

    TraceReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor()); // a frozen service keeps nobody else waiting
        server.start();
    }

    /** For {@code OTEL_EXPORTER_OTLP_ENDPOINT}. */
    String endpoint() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Span> spans() {
        return spans;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            new Protobuf(body).messages(1).forEach(this::resourceSpans);
        }
    }

    private void resourceSpans(Protobuf resource) {
        String service = attribute(resource.messages(1).getFirst(), 1, "service.name");
        resource.messages(2).stream()
                .flatMap(scope -> scope.messages(2).stream())
                .map(span -> span(service, span))
                .forEach(spans::add);
    }

    private static Span span(String service, Protobuf span) {
        List<String> links = span.messages(13).stream().map(link -> link.hex(1)).toList();
        return new Span(service, span.text(5), attribute(span, 9, "url.path"), span.hex(1), links);
    }

    private static String attribute(Protobuf of, int field, String key) {
        return of.messages(field).stream()
                .filter(attribute -> attribute.text(1).equals(key))
                .map(attribute -> attribute.messages(2).getFirst().text(1))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
