package kr.stability.reporting.edition;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** How long compiling an edition takes, refused compilations included. */
@Singleton
@Startup
class EditionMeters {
    private final Timer compile;

    EditionMeters(MeterRegistry meters) {
        this.compile = Timer.builder("reporting.edition.compile")
                .description("From the request to the frozen edition")
                .register(meters);
    }

    /** Measures a compilation. */
    StabilityPlanEdition compiled(Supplier<StabilityPlanEdition> compilation) {
        return compile.record(compilation);
    }
}
