package kr.stability.reporting.ledger.chain;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;

/** The trace that an act belongs to, as the text of W3C's header {@code traceparent}: what a row can keep. */
public final class TraceParent {
    private static final String VERSION = "00";

    private TraceParent() {}

    /** Of the request that runs now; null outside of any. */
    public static String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? String.join(
                        "-",
                        VERSION,
                        span.getTraceId(),
                        span.getSpanId(),
                        span.getTraceFlags().asHex())
                : null;
    }

    /** What a span can be linked to. */
    static SpanContext context(String kept) {
        String[] parts = kept.split("-");
        return SpanContext.createFromRemoteParent(
                parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault());
    }
}
