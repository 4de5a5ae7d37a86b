package kr.stability.reporting.review;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class AcceptedSubmissionsTest {
    @Inject
    AcceptedSubmissions accepted;

    private String operator;
    private String submission;

    @BeforeEach
    void file() {
        operator = Api.operator();
        submission = Api.file(Api.servedOrder(operator), operator).getString("id");
    }

    @Test
    void aSentAcceptanceCountsFromTheTimeItWasSent() {
        String sentAt = send(Api.reviewed(submission, "ACCEPTED"), Map.of());
        assertThat(at(Instant.parse(sentAt))).containsExactly(submission);
        assertThat(at(Instant.parse(sentAt).minusMillis(1))).isEmpty();
    }

    @Test
    void aDraftAcceptanceDoesNotCount() {
        Api.reviewed(submission, "ACCEPTED");
        assertThat(at(Instant.parse("2999-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void aSupplementRequestDoesNotCount() {
        send(
                Api.reviewed(submission, "SUPPLEMENT_REQUIRED"),
                Map.of("supplementPeriod", Map.of("amount", 14, "unit", "DAYS")));
        assertThat(at(Instant.parse("2999-01-01T00:00:00Z"))).isEmpty();
    }

    private List<String> at(Instant cutOff) {
        return accepted.at(cutOff).stream()
                .filter(s -> s.operatorCode.equals(operator))
                .map(s -> s.id.toString())
                .toList();
    }

    private static String send(String review, Map<String, Object> body) {
        return as(Tokens.reviewer())
                .body(body)
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(200)
                .extract()
                .path("sentAt");
    }
}
