package kr.stability.reporting.ledger.chain;

import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/**
 * A batch as a trace of its own, linked to the traces of the requests whose acts are in it: one batch seals the acts of
 * many. A look that found nothing to seal leaves none.
 */
@ApplicationScoped
class SealTrace {
    private final Tracer tracer;
    private final Clock real = Clock.systemUTC();

    SealTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Remembers when the sealing began. */
    Begun begin() {
        return new Begun(real.instant());
    }

    /** A sealing under way. */
    final class Begun {
        private final Instant from;

        private Begun(Instant from) {
            this.from = from;
        }

        /**
         * Ends it.
         *
         * @param entries how many were sealed
         * @param traces of their requests
         */
        void sealed(int entries, Set<String> traces) {
            if (entries == 0) {
                return;
            }
            SpanBuilder span = tracer.spanBuilder("seal ledger")
                    .setNoParent()
                    .setStartTimestamp(from)
                    .setAttribute("ledger.entries", entries);
            traces.forEach(trace -> span.addLink(TraceParent.context(trace)));
            span.startSpan().end(real.instant());
        }
    }
}
