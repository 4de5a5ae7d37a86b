package kr.stability.reporting.submission;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import kr.stability.reporting.metrics.DatabaseGauges;
import kr.stability.reporting.tenancy.EveryCompany;

/** How many filings came in, and how many of them late. */
@ApplicationScoped
@EveryCompany
class SubmissionMeters {
    private static final String RECEIVED = "reporting.submissions";
    private static final String LATE = "reporting.submissions.late";

    private final DatabaseGauges gauges;

    SubmissionMeters(MeterRegistry meters) {
        this.gauges = new DatabaseGauges(
                meters,
                Map.of(
                        RECEIVED, "Filings received since the beginning",
                        LATE, "Those of them filed after the last day"));
    }

    @Scheduled(every = "{stability.metrics.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        gauges.refresh(() -> Map.of(RECEIVED, Submission.count(), LATE, Submission.count("late")));
    }
}
