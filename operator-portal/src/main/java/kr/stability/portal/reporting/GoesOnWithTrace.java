package kr.stability.portal.reporting;

import io.opentelemetry.context.Context;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/**
 * Binds a request of ours to the trace of whoever makes it, before anything else happens to it. Where a token has to be fetched
 * first, the request goes on with another thread that knows nothing of that trace, and would begin one of its own.
 */
public class GoesOnWithTrace implements ResteasyReactiveClientRequestFilter {

    /** Before tokens are fetched ({@code Priorities.AUTHENTICATION}). */
    static final int FIRST = 100;

    private static final String VERTX_CONTEXT = "__context";

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        if (request.getProperty(VERTX_CONTEXT) instanceof io.vertx.core.Context own) {
            QuarkusContextStorage.INSTANCE.attach(own, Context.current());
        }
    }
}
