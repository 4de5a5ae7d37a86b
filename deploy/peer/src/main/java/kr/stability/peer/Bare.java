package kr.stability.peer;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Handlers of Vert.x without anything around them: they read what comes, drop it, and answer with so many bytes. */
public class Bare {
    private static final Map<String, byte[]> KEPT = new ConcurrentHashMap<>();

    void routes(@Observes Router router) {
        router.route("/bare/:bytes").handler(Bare::answer);
    }

    private static void answer(RoutingContext context) {
        byte[] bytes = KEPT.computeIfAbsent(context.pathParam("bytes"), length -> new byte[Integer.parseInt(length)]);
        context.request()
                .handler(read -> {})
                .endHandler(all -> context.response().end(Buffer.buffer(bytes)));
    }
}
