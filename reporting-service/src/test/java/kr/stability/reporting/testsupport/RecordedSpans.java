package kr.stability.reporting.testsupport;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The spans that ended while the tests ran, as the service would have exported them. */
public final class RecordedSpans {
    private static final InMemorySpanExporter EXPORTER = InMemorySpanExporter.create();

    private RecordedSpans() {}

    /** Beside whatever exports in production. */
    public static class Recorder {
        @Produces
        @Singleton
        SpanProcessor processor() {
            return SimpleSpanProcessor.create(EXPORTER);
        }
    }

    /** Those of a name. */
    public static List<SpanData> named(String name) {
        return EXPORTER.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .toList();
    }
}
