package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.problem.Problem;
import org.junit.jupiter.api.Test;

/** Validates the files against the schema that NIST publishes. */
class OscalPlanTest {
    private static final EditionInputs ALL = ScenarioInputs.all();
    private static final byte[] FILE = Frozen.oscal(snapshot());
    private static final String HOSTILE = "  =1+1 <script>alert(1)</script> [x](javascript:1) **b**\n\u0001끝 ";

    @Test
    void theEditionIsValid() throws IOException {
        assertThat(findings(FILE)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotOscal() throws IOException {
        assertThat(findings("{\"plan-of-action-and-milestones\":{}}".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void everyRequirementIsAnItemWithItsRisk() throws IOException {
        JsonNode plan = plan(FILE);
        int requirements = ALL.orders().stream()
                .mapToInt(order -> order.requirements().size())
                .sum();
        assertThat(plan.path("poam-items")).hasSize(requirements);
        assertThat(plan.path("risks").findValuesAsText("uuid"))
                .containsAll(plan.path("poam-items").findValuesAsText("risk-uuid"));
    }

    @Test
    void milestonesAreTasksWithDays() throws IOException {
        assertThat(plan(FILE).path("risks").findValues("on-date"))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.path("date").asText()).endsWith("T23:59:59+09:00"));
    }

    @Test
    void whatWasReportedMovesTheEndOfAMeasureToo() throws IOException {
        EditionInputs late = Reported.late(ALL, "kakao");
        JsonNode moved = plan(Frozen.oscal(Snapshot.of(late, EditionCompiler.compiled(late))));
        assertThat(deadlines(moved)).isNotEqualTo(deadlines(plan(FILE)));
        assertThat(moved.path("risks"))
                .filteredOn(risk -> risk.has("deadline") && !risk.toString().contains("달성"))
                .isNotEmpty()
                .allSatisfy(risk -> assertThat(risk.findValues("on-date"))
                        .allSatisfy(due -> assertThat(due.path("date").asText())
                                .isLessThanOrEqualTo(risk.path("deadline").asText())));
    }

    private static List<String> deadlines(JsonNode plan) {
        return plan.path("risks").findValuesAsText("deadline");
    }

    @Test
    void whatIsSaidIsAnObservationWithItsSources() throws IOException {
        JsonNode plan = plan(Frozen.oscal(told()));
        JsonNode said = observation(plan, "운영도구를 함께 다중화함");
        assertThat(said.path("props").findValuesAsText("value")).contains("narrative", "analyst");
        assertThat(said.path("relevant-evidence").findValuesAsText("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(
                                plan.path("back-matter").path("resources").findValuesAsText("uuid"))
                        .contains(href.substring(1)));
        assertThat(findings(Frozen.oscal(told()))).isEmpty();
    }

    @Test
    void theMinistrysOwnStatementNamesWhoAnswersForIt() throws IOException {
        JsonNode said = observation(plan(Frozen.oscal(told())), "정부가 확인한다 (부처 진술: 과장 한바다)");
        assertThat(said.path("props").findValuesAsText("value")).contains("ministry-statement", "과장 한바다");
        assertThat(said.path("methods").path(0).asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void everyStatementHasAnIdOfItsOwnThatStays() throws IOException {
        List<String> ids = plan(FILE).path("observations").findValuesAsText("uuid");
        assertThat(ids).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(plan(Frozen.oscal(told())).path("observations").findValuesAsText("uuid"))
                .containsAll(ids);
    }

    private static JsonNode observation(JsonNode plan, String text) {
        return plan.path("observations")
                .valueStream()
                .filter(said -> said.path("description").asText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Snapshot told() {
        EditionInputs in = Told.in(ALL);
        return Snapshot.of(in, EditionCompiler.compiled(in));
    }

    @Test
    void typedTextIsNeitherMarkupNorInvalid() throws IOException {
        byte[] file = Frozen.oscal(saying(HOSTILE));
        assertThat(findings(file)).isEmpty();
        assertThat(plan(file).path("risks").toString()).doesNotContain("<script", "[x](");
        assertThat(plan(file).path("poam-items").toString()).doesNotContain("<script", "[x](");
    }

    @Test
    void writingAgainGivesTheSameBytes() {
        assertThat(Frozen.oscal(snapshot())).isEqualTo(FILE);
    }

    @Test
    void anEditionFrozenBeforeIsRefused() {
        assertThatThrownBy(() -> Frozen.oscal(with(List.of()))).isInstanceOf(Problem.class);
    }

    private static Snapshot snapshot() {
        return Snapshot.of(ALL, EditionCompiler.compiled(ALL));
    }

    private static Snapshot saying(String text) {
        var step = new Commitment.Step("M1-1", text, "2023-01-31", null, null);
        var action = new Commitment.Action("M1", List.of("K-1"), false, text, text, "2023-01-31", List.of(step));
        var demand = new Commitment.Demand("K-1", text);
        return with(List.of(new Commitment("id", "2022-1", "kakao", text, List.of(demand), List.of(action))));
    }

    private static Snapshot with(List<Commitment> commitments) {
        Snapshot all = snapshot();
        return new Snapshot(
                all.number(), all.quarter(), all.cutOff(), all.compiledAt(), all.inputs(), commitments, all.document());
    }

    private static JsonNode plan(byte[] file) throws IOException {
        return new ObjectMapper().readTree(file).path("plan-of-action-and-milestones");
    }

    private static Set<ValidationMessage> findings(byte[] file) throws IOException {
        try (InputStream in = OscalPlanTest.class.getResourceAsStream("/oscal/oscal-poam_schema-1.1.2.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            return schema.validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
