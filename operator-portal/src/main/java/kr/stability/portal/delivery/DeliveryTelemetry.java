package kr.stability.portal.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** What can be seen of deliveries from outside: how they end, how long they take, and the trace that each goes on with. */
@ApplicationScoped
@Startup // so that its metrics are there before anything is delivered
class DeliveryTelemetry {
    private static final Duration[] STEPS = {
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10),
        Duration.ofHours(1),
        Duration.ofHours(6),
        Duration.ofDays(1)
    };

    private final Tracer tracer;
    private final Timer time;
    private final Counter delivered;
    private final Counter retried;
    private final Counter stopped;

    DeliveryTelemetry(MeterRegistry meters, Tracer tracer) {
        this.tracer = tracer;
        this.time = Timer.builder("portal.delivery.time")
                .description("From the certifier's word to the receipt")
                .serviceLevelObjectives(STEPS)
                .register(meters);
        this.delivered = meters.counter("portal.deliveries", "outcome", "delivered");
        this.retried = meters.counter("portal.deliveries", "outcome", "retried");
        this.stopped = meters.counter("portal.deliveries", "outcome", "stopped");
    }

    /** One attempt, as a part of the trace in which the plan was filed, however long ago that was. */
    void attempt(Filing filing, Runnable delivery) {
        Span span = tracer.spanBuilder("deliver filing")
                .setParent(TraceParent.context(filing.traceparent))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("filing.id", filing.id.toString())
                .setAttribute("filing.attempt", filing.attempts)
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            delivery.run();
        } finally {
            span.end();
        }
    }

    void delivered(Filing filing) {
        delivered.increment();
        time.record(Duration.between(filing.queuedAt, Clock.systemUTC().instant()));
    }

    void retried(String why) {
        retried.increment();
        Span.current().setStatus(StatusCode.ERROR, why);
    }

    void stopped(String why) {
        stopped.increment();
        Span.current().setStatus(StatusCode.ERROR, why);
    }
}
