package kr.stability.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import kr.stability.reporting.metrics.DatabaseGauges;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.Test;

@ReportingTest
class JobMetricsTest {
    @Inject
    OrderMeters orders;

    @TestHTTPResource(value = "metrics", management = true)
    String metrics;

    @Test
    void anOrderOf2022WithoutAnAnswerIsOverdue() throws InterruptedException {
        asAJob(orders::refresh);
        double before = value("reporting_orders_overdue");
        Api.servedOrder(Api.operator());
        asAJob(orders::refresh);
        assertThat(value("reporting_orders_overdue")).isEqualTo(before + 1);
        assertThat(value("reporting_orders_open")).isGreaterThanOrEqualTo(before + 1);
    }

    @Test
    void whileTheDatabaseIsAwayThereIsNoValue() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        DatabaseGauges gauges = new DatabaseGauges(meters, Map.of("a", "A thing"));
        gauges.refresh(() -> Map.of("a", 3));
        assertThat(meters.get("a").gauge().value()).isEqualTo(3);
        gauges.refresh(() -> {
            throw new IllegalStateException("no connection");
        });
        assertThat(meters.get("a").gauge().value()).isNaN();
    }

    private double value(String name) {
        return RestAssured.get(metrics)
                .asString()
                .lines()
                .filter(line -> line.matches(name + "[{ ].*"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    /** On a thread that is shown no rows unless it says whose, as those of the scheduler. */
    private static void asAJob(Runnable work) throws InterruptedException {
        Thread job = new Thread(work);
        job.start();
        job.join();
    }
}
