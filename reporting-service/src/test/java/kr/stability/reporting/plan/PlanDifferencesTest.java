package kr.stability.reporting.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDifferencesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode TWO = plan("[{'code':'M1','endsOn':'2023-01-06'},{'code':'M2'}]");

    @Test
    void aRowThatMovedIsNoChange() {
        assertEquals(List.of(), changes(TWO, plan("[{'code':'M2'},{'code':'M1','endsOn':'2023-01-06'}]")));
    }

    @Test
    void aFieldIsNamedByTheCodesOnTheWay() {
        assertEquals(
                List.of("CHANGED measures/M1/endsOn"),
                changes(TWO, plan("[{'code':'M1','endsOn':'2023-02-06'},{'code':'M2'}]")));
    }

    @Test
    void rowsComeAndGo() {
        assertEquals(
                List.of("REMOVED measures/M2", "ADDED measures/M3"),
                changes(TWO, plan("[{'code':'M1','endsOn':'2023-01-06'},{'code':'M3'}]")));
    }

    @Test
    void anEmptyListAndNoListAreTheSame() {
        assertEquals(List.of(), changes(plan("[]"), JSON.createObjectNode()));
    }

    @Test
    void rowsWithTheSameCodeAreComparedAsOneValue() {
        assertEquals(
                List.of("CHANGED measures"), changes(plan("[{'code':'M1'},{'code':'M1'}]"), plan("[{'code':'M1'}]")));
    }

    @Test
    void nullAndAbsentAreTheSame() {
        assertEquals(List.of(), changes(plan("[{'code':'M1','endsOn':null}]"), plan("[{'code':'M1'}]")));
    }

    @Test
    void anExplanationIsNamedByItsRuleAndPlace() throws java.io.IOException {
        String one = "{'explanations':[{'rule':'no-rpo','pointer':'/services/A/rpoMinutes','text':{'ko':'%s'}}]}";
        assertEquals(
                List.of("CHANGED explanations/no-rpo.services.A.rpoMinutes/text/ko"),
                changes(json(one.formatted("복제")), json(one.formatted("백업"))));
    }

    private static JsonNode json(String text) throws java.io.IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static List<String> changes(JsonNode before, JsonNode after) {
        return PlanDifferences.between(before, after).stream()
                .map(difference -> difference.kind() + " " + difference.path())
                .toList();
    }

    private static JsonNode plan(String measures) {
        try {
            return JSON.readTree("{'measures':%s}".formatted(measures).replace('\'', '"'));
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
