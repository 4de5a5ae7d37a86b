package kr.stability.reporting.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import kr.stability.reporting.json.StrictJson;
import org.junit.jupiter.api.Test;

/** The fire of Pangyo: what companies ran where that day, held against what users suffered. */
class BackTest2022Test {
    private static final Path SCENARIO = Path.of("../deploy/local/scenario");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static {
        new StrictJson().customize(YAML);
    }

    @Test
    void kakaosServicesAreRankedAsTheyReallySuffered() throws IOException {
        assertThat(test("kakao").ranking()).isEqualTo(new BackTest.Ranking(10, 10));
        assertThat(test("kakao").lines())
                .extracting(BackTest.Line::service)
                .containsExactly("KAKAO_AUTH", "KAKAOTALK", "KAKAO_T", "DAUM_MAIL", "KAKAOTALK_CHANNEL");
    }

    @Test
    void anOperationsToolDecidedEachOfThem() throws IOException {
        assertThat(test("kakao").lines())
                .allSatisfy(line -> assertThat(line.tools()).isNotEmpty());
        assertThat(test("kakao").lines().getLast().tools()).containsExactly("K-DEPLOY");
    }

    @Test
    void withTheToolsTheMessengerWouldHaveBeenBackInAnHour() throws IOException {
        BackTest.Line talk = test("kakao").lines().get(1);
        assertThat(talk.loss().recovery().atMost()).isEqualTo(540);
        assertThat(talk.withTools().recovery().atMost()).isEqualTo(60);
    }

    @Test
    void naverWasNotStoppedByItsTools() throws IOException {
        assertThat(test("naver").decidedByTools()).isEmpty();
        assertThat(test("naver").ranking().pairs())
                .isEqualTo(test("naver").ranking().same());
    }

    private static BackTest test(String operator) throws IOException {
        JsonNode day = read("inventory-2022-10.yaml").get("operators").get(operator);
        return BackTest.of(YAML.treeToValue(day, IncidentInventory.Content.class), "PANGYO", suffered(operator));
    }

    private static Map<String, Long> suffered(String operator) throws IOException {
        Map<String, Long> minutes = new HashMap<>();
        for (JsonNode outage : read("incident.yaml").get("outages")) {
            if (outage.get("operator").asText().equals(operator)) {
                Duration away = Duration.between(time(outage, "from"), time(outage, "to"));
                minutes.put(outage.get("service").asText(), away.toMinutes());
            }
        }
        return minutes;
    }

    private static OffsetDateTime time(JsonNode outage, String field) {
        return OffsetDateTime.parse(outage.get(field).asText());
    }

    private static JsonNode read(String file) throws IOException {
        return YAML.readTree(SCENARIO.resolve(file).toFile());
    }
}
