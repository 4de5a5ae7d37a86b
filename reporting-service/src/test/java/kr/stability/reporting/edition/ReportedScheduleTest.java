package kr.stability.reporting.edition;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.stability.reporting.document.SourceRef;
import kr.stability.reporting.document.Timeline;
import kr.stability.reporting.edition.EditionDifferences.Cause;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan of the fixtures has the milestones M1-1 and M2-1, both due on 2023-03-31. Each test has its own quarter. */
@ReportingTest
@ReadsEverything
class ReportedScheduleTest {
    private static final AtomicInteger NEXT = new AtomicInteger(2060 * 4);

    private String quarter;
    private String operator;
    private String order;
    private String submission;

    @BeforeEach
    void acceptAPlan() {
        int next = NEXT.getAndIncrement();
        quarter = next / 4 + "-Q" + (next % 4 + 1);
        operator = Api.operator();
        order = Api.servedOrder(operator);
        accepted(Api.file(order, operator).getString("id"));
    }

    @Test
    void theScheduleShowsTheDayThatWasReportedLastAndItsSlip() {
        reports("2023-02", moved("2023-04-30"));
        assertThat(row(compiled(), "M1")).contains("2023. 3. 31.", "2023. 4. 30.", "+30일");
    }

    @Test
    void aRowRestsOnThePlaceInTheReportToo() {
        String report = reports("2023-02", moved("2023-04-30"));
        Snapshot edition = compiled();
        SourceRef place = new SourceRef(mark(edition, report), "/milestones/0");
        assertThat(drawn(edition, "M1").sources()).contains(place);
        assertThat(drawn(edition, "M2").sources()).doesNotContain(place);
    }

    @Test
    void whatWasReportedAsAchievedIsAchieved() {
        reports("2023-03", achieved());
        assertThat(row(compiled(), "M1")).contains("2023. 3. 30.", "달성");
    }

    @Test
    void ofTwoReportsOnAMonthTheLastStands() {
        reports("2023-02", moved("2023-04-30"));
        reports("2023-02", entry("NO_CHANGE"));
        assertThat(row(compiled(), "M1")).contains("0일").doesNotContain("2023. 4. 30.");
    }

    @Test
    void aReportAfterTheCutOffIsNotInIt() {
        Instant before = Instant.now();
        reports("2023-02", moved("2023-04-30"));
        assertThat(row(compiled(before), "M1")).contains("0일").doesNotContain("2023. 4. 30.");
    }

    @Test
    void aVersionThatRepeatsTheOldDayDoesNotUndoAReport() {
        reports("2023-02", moved("2023-04-30"));
        accepted(Api.file(Fixtures.filing(order, operator, Fixtures.secondPlan()))
                .getString("id"));
        assertThat(row(compiled(), "M1")).contains("2023. 4. 30.");
    }

    /** The later month counts, however late the earlier one is corrected. */
    @Test
    void aCorrectionOfAnEarlierMonthDoesNotUndoALaterOne() {
        reports("2023-02", moved("2023-04-30"));
        reports("2023-03", moved("2023-05-31"));
        reports("2023-02", moved("2023-04-15"));
        assertThat(row(compiled(), "M1")).contains("2023. 5. 31.").doesNotContain("2023. 4. 15.");
    }

    @Test
    void theReportIsTheCauseOfTheChange() {
        Snapshot before = compiled();
        String report = reports("2023-02", moved("2023-04-30"));
        assertThat(EditionDifferences.between(before, compiled()))
                .anySatisfy(change ->
                        assertThat(change.causes()).contains(new Cause(Cause.Kind.INPUT_ADDED, "이행현황", report)));
    }

    private void accepted(String filed) {
        submission = filed;
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(filed, "ACCEPTED"))
                .then()
                .statusCode(200);
    }

    private String reports(String month, Map<String, Object> entry) {
        return as(Tokens.drafter(operator))
                .body(Map.of("month", month, "milestones", List.of(entry)))
                .post("/api/v1/orders/{id}/progress-reports", order)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> entry(String state) {
        return new HashMap<>(Map.of("measure", "M1", "milestone", "M1-1", "state", state));
    }

    private static Map<String, Object> moved(String day) {
        Map<String, Object> entry = entry("MOVED");
        entry.putAll(Map.of("currentDueOn", day, "reason", "장비 납품 지연"));
        return entry;
    }

    private static Map<String, Object> achieved() {
        Map<String, Object> entry = entry("ACHIEVED");
        entry.put("achievedOn", "2023-03-30");
        return entry;
    }

    private Snapshot compiled() {
        return compiled(Instant.now());
    }

    private Snapshot compiled(Instant cutOff) {
        String id = as(Tokens.publisher())
                .body(Map.of("quarter", quarter, "cutOff", cutOff.toString()))
                .post("/api/v1/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Snapshot.read(as(Tokens.analyst())
                .get("/api/v1/editions/{id}/document.json", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static String mark(Snapshot edition, String id) {
        return edition.inputs().stream()
                .filter(input -> input.id().equals(id))
                .findFirst()
                .orElseThrow()
                .mark();
    }

    /** The row of a milestone of this test's plan in the figure of the schedule. */
    private List<String> row(Snapshot edition, String measure) {
        Timeline one = new Timeline("", "2023-03-31", List.of(drawn(edition, measure)));
        return one.rows().getFirst().cells();
    }

    private Timeline.Step drawn(Snapshot edition, String measure) {
        String plan = mark(edition, submission);
        return edition.document().blocks().stream()
                .filter(Timeline.class::isInstance)
                .flatMap(figure -> ((Timeline) figure).steps().stream())
                .filter(step -> step.label().startsWith(measure + " ")
                        && step.sources().stream().anyMatch(ref -> ref.mark().equals(plan)))
                .findFirst()
                .orElseThrow();
    }
}
