package kr.stability.reporting.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A real HTTP receiver that can fail, hang and come back; it does each webhook-id once, as receivers should. */
final class Receiver implements AutoCloseable {
    /** What it does with a call. */
    enum Mood {
        TAKES,
        FAILS,
        HANGS,
        DRIPS,
        GONE
    }

    /** One call as it came. */
    record Call(String id, String timestamp, String signature, String contentType, String body) {}

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final BlockingQueue<Call> done = new LinkedBlockingQueue<>();
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private volatile Mood mood = Mood.TAKES;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/stability";
    }

    Receiver is(Mood next) {
        mood = next;
        return this;
    }

    /** The next call, whatever was answered. */
    Call called() throws InterruptedException {
        return got(calls);
    }

    /** The next event that had an effect. */
    Call did() throws InterruptedException {
        return got(done);
    }

    /** How many events had an effect and were not asked for yet. */
    int left() {
        return done.size();
    }

    private static Call got(BlockingQueue<Call> queue) throws InterruptedException {
        Call call = queue.poll(30, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("no call within 30 seconds");
        }
        return call;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Call call = new Call(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Mood now = mood;
        // Even when it hangs it has done its work: the sender cannot know and calls again.
        boolean works = now == Mood.TAKES || now == Mood.HANGS;
        if (works && known.putIfAbsent(call.id(), true) == null) {
            done.add(call);
        }
        calls.add(call);
        if (now == Mood.HANGS) {
            hang();
        }
        if (now == Mood.DRIPS) {
            drip(exchange);
        }
        exchange.sendResponseHeaders(status(now), -1);
        exchange.close();
    }

    /** An answer whose head says 200 and whose body never ends. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            while (!closed.await(100, TimeUnit.MILLISECONDS)) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int status(Mood mood) {
        return switch (mood) {
            case TAKES, HANGS, DRIPS -> 204;
            case FAILS -> 503;
            case GONE -> 410;
        };
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
