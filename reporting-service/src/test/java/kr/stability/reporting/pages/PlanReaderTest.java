package kr.stability.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import kr.stability.reporting.json.Text;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

    /** An older or newer form has fields that this version does not know: what was filed must be seen all the same. */
    @Test
    void aFieldThatNobodyKnowsKeepsItsNameAndIsShown() {
        PlanText plan = read("{'surprise': {'inside': [1, 2]}}");
        assertThat(plan.chapters())
                .extracting(PlanText.Chapter::label)
                .containsExactly(new Text("surprise", "surprise"));
        assertThat(field(plan).values()).extracting(Text::ko).containsExactly("1", "2");
    }

    @Test
    void codesAndDaysAndNumbersAreWrittenForPeople() {
        assertThat(values("{'measures': [{'code': 'M1', 'kind': 'DONE'}]}")).contains("조치결과");
        assertThat(values("{'remedy': {'startsOn': '2023-01-06'}}")).containsExactly("2023.\u00a01.\u00a06.(금)");
        assertThat(values("{'services': [{'paid': false, 'affectedUsers': 1234567}]}"))
                .containsExactly("아니요", "1,234,567");
        assertThat(values("{'opinion': {'ko': '의견'}}")).containsExactly("의견");
    }

    @Test
    void aSourceSaysWhatItIsAndAnExplanationWhatItAnswers() {
        assertThat(values("{'measures': [{'sources': ['S4', 'S99']}]}"))
                .containsExactly("S4 MBC 2022. 10. 보도: 서비스별 복구 시각", "S99");
        assertThat(values("{'explanations': [{'rule': 'core-service-without-rpo'}]}")
                        .getFirst())
                .startsWith("핵심 서비스에 목표복구시점(RPO)이 없습니다.");
    }

    @Test
    void aWordAsLongAsADayIsAWord() {
        assertThat(values("{'remedy': {'contact': '2023-99-99'}}")).containsExactly("2023-99-99");
    }

    @Test
    void thePlaceOfWhatIsNotThereIsTheNearestAroundIt() {
        PlanText plan = read("{'measures': [{'code': 'A', 'milestones': [{'code': 'A-1', 'dueOn': '2023-01-06'}]}]}");
        assertThat(plan.around("/measures/0/milestones/0/achievedOn")).contains("/measures/0/milestones/0");
        assertThat(plan.around("/measures/0/title/ko")).contains("/measures/0");
        assertThat(plan.around("/measures/1")).contains("/measures");
        assertThat(plan.around("/drills/0")).isEmpty();
        assertThat(plan.aroundPlace("measures/A/milestones/A-1/dueOn")).contains("/measures/0/milestones/0/dueOn");
    }

    /** A code may look like a number; a pointer counts all the same. */
    @Test
    void aPointerCountsAndAPlaceNames() {
        PlanText plan = read("{'measures': [{'code': '1'}, {'code': '0'}]}");
        assertThat(plan.around("/measures/0")).contains("/measures/0");
        assertThat(plan.aroundPlace("measures/0")).contains("/measures/1");
    }

    @Test
    void aPathIsReadOutInWords() {
        assertThat(PlanReader.label("measures/M1/endsOn"))
                .isEqualTo(new Text("조치 › M1 › 종료일", "Measures › M1 › Ends on"));
    }

    private static List<String> values(String json) {
        return read(json).rows().stream()
                .flatMap(row -> row.groups().stream())
                .flatMap(group -> group.fields().stream())
                .filter(field -> !field.pointer().endsWith("/code"))
                .flatMap(field -> field.values().stream())
                .map(Text::ko)
                .toList();
    }

    private static PlanText.Field field(PlanText plan) {
        return plan.rows().getFirst().groups().getFirst().fields().getFirst();
    }

    private static PlanText read(String json) {
        return PlanReader.read(tree(json.replace('\'', '"')));
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
