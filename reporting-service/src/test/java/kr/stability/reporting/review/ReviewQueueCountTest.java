package kr.stability.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.Test;

@ReportingTest
class ReviewQueueCountTest {
    @Inject
    ReviewQueue queue;

    @Inject
    Clock clock;

    @Test
    void whatIsCountedIsWhatIsListed() {
        for (String operator : List.of(Api.operator(), Api.operator())) {
            Api.file(Api.servedOrder(operator), operator);
        }
        LocalDate later = LocalDate.now(clock).plusDays(ReviewQueue.TARGET_DAYS + 1);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(queue.counted(later)).isEqualTo(listed(later)));
    }

    private ReviewQueue.Counted listed(LocalDate day) {
        List<ReviewQueue.Waiting> all = queue.waiting(new UUID(0, 0), null, null, Integer.MAX_VALUE);
        List<ReviewQueue.Waiting> late = queue.waiting(new UUID(0, 0), null, day, Integer.MAX_VALUE);
        Instant oldest = all.stream()
                .map(ReviewQueue.Waiting::receivedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new ReviewQueue.Counted(all.size(), late.size(), oldest);
    }
}
