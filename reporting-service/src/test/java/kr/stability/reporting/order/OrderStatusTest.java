package kr.stability.reporting.order;

import static kr.stability.reporting.order.ReviewFact.Outcome.ACCEPTED;
import static kr.stability.reporting.order.ReviewFact.Outcome.GUIDANCE;
import static kr.stability.reporting.order.ReviewFact.Outcome.SUPPLEMENT_REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderStatusTest {
    private static final UUID ORDER = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.parse("2023-01-06");
    private final Filing first = filing(1);
    private final Filing second = filing(2);

    @Test
    void withoutServiceItIsADraft() {
        assertThat(OrderStatus.of(false, List.of(), List.of(), null)).isEqualTo(OrderStatus.DRAFT);
    }

    @Test
    void theLatestVersionDecides() {
        ReviewFact asked = review(first, "2023-01-20T00:00:00Z", SUPPLEMENT_REQUIRED);
        assertThat(OrderStatus.of(true, List.of(first), List.of(asked), null))
                .isEqualTo(OrderStatus.SUPPLEMENT_REQUESTED);
        assertThat(OrderStatus.of(true, List.of(first, second), List.of(asked), null))
                .isEqualTo(OrderStatus.RECEIVED);
    }

    @Test
    void aDraftOfACorrectionChangesNothing() {
        ReviewFact accepted = review(first, "2023-01-20T00:00:00Z", ACCEPTED);
        ReviewFact draft = review(first, null, SUPPLEMENT_REQUIRED);
        assertThat(OrderStatus.of(true, List.of(first), List.of(accepted, draft), null))
                .isEqualTo(OrderStatus.ACCEPTED);
    }

    @Test
    void whatIsDemandedAfterAnAcceptanceIsNotAccepted() {
        ReviewFact accepted = review(first, "2023-01-20T00:00:00Z", ACCEPTED);
        List<Filing> filings = List.of(first);
        assertThat(OrderStatus.of(true, filings, List.of(accepted), Instant.parse("2023-01-19T00:00:00Z")))
                .isEqualTo(OrderStatus.ACCEPTED);
        assertThat(OrderStatus.of(true, filings, List.of(accepted), Instant.parse("2023-01-21T00:00:00Z")))
                .isEqualTo(OrderStatus.UNDER_REVIEW);
    }

    @Test
    void guidanceAloneIsNotAcceptance() {
        ReviewFact guidance = review(first, "2023-01-20T00:00:00Z", GUIDANCE);
        assertThat(OrderStatus.of(true, List.of(first), List.of(guidance), null))
                .isEqualTo(OrderStatus.UNDER_REVIEW);
    }

    @Test
    void theLastDayEndsAtMidnightInSeoul() {
        assertThat(OrderStatus.SERVED.overdue(DUE, null, null, Instant.parse("2023-01-06T14:59:59.999999Z")))
                .isFalse();
        assertThat(OrderStatus.SERVED.overdue(DUE, null, null, Instant.parse("2023-01-06T15:00:00Z")))
                .isTrue();
    }

    @Test
    void nothingIsOverdueWhileTheMinistryHasTheMove() {
        assertThat(OrderStatus.RECEIVED.overdue(DUE, DUE, null, Instant.parse("2024-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void resultsAreOwedWhateverBecomesOfThePlan() {
        LocalDate results = DUE.plusMonths(2);
        assertThat(OrderStatus.ACCEPTED.owedUntil(DUE, null, results)).isEqualTo(results);
        assertThat(OrderStatus.UNDER_REVIEW.owedUntil(DUE, null, results)).isEqualTo(results);
        assertThat(OrderStatus.SERVED.owedUntil(DUE, null, results)).isEqualTo(DUE);
        assertThat(OrderStatus.CLOSED.owedUntil(DUE, null, results)).isNull();
    }

    private static Filing filing(int version) {
        Instant at = Instant.parse("2023-01-06T08:00:00Z");
        return new Filing(ORDER, UUID.randomUUID(), version, at, at, false, "2023-00000" + version);
    }

    private static ReviewFact review(Filing filing, String sentAt, ReviewFact.Outcome outcome) {
        Instant sent = sentAt == null ? null : Instant.parse(sentAt);
        return new ReviewFact(ORDER, filing.id(), sent, outcome, null, List.of(), List.of());
    }
}
