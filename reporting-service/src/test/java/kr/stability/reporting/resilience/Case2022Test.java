package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers that the scenario gives for the loss of Pangyo. */
class Case2022Test {
    private static final JsonNode THAT_DAY = ScenarioInventory.read("inventory-2022-10.yaml");
    private static final JsonNode KAKAO_1 = ScenarioInventory.read("plans/kakao.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"kakao", "naver"})
    void gives_the_times_of_the_back_test(String operator) {
        JsonNode graph = THAT_DAY.get("operators").get(operator);
        Loss loss = pangyo(ScenarioInventory.of(graph));
        JsonNode back = THAT_DAY.get("backTest");
        loss.components().forEach(c -> assertMinutes(back.get("recoveryMinutes").get(c.code()), c.recovery()));
        loss.services().forEach(s -> assertMinutes(back.get("services").get(s.code()), s.recovery()));
        assertTrue(loss.components().size() >= 5 && loss.services().size() >= 4);
    }

    @Test
    void names_the_operations_tools_as_what_decided() {
        List<ChainStep> chain = pangyo(
                        ScenarioInventory.of(THAT_DAY.get("operators").get("kakao")))
                .service("KAKAOTALK")
                .chain();
        assertEquals("K-FAILOVER", chain.getLast().code());
        assertTrue(chain.getLast().text().ko().contains("재구축 8시간"));
    }

    @ParameterizedTest
    @CsvSource({
        "KAKAO_AUTH, 25, MET",
        "KAKAOTALK, 25, MET",
        "KAKAO_T, 30, MET",
        "KAKAOTALK_CHANNEL, 215, MET",
        "DAUM_MAIL, 2880, MISSED"
    })
    void judges_version_2_of_kakaos_plan(String service, long minutes, Verdict verdict) {
        ServiceLoss loss = pangyo(ScenarioInventory.kakaoVersion2()).service(service);
        assertEquals(new Recovery(minutes, minutes), loss.recovery());
        assertEquals(verdict, loss.verdict());
    }

    @Test
    void gives_the_tools_of_version_2() {
        Loss loss = pangyo(ScenarioInventory.kakaoVersion2());
        assertEquals(new Recovery(15, 15), loss.component("K-OPS-AUTH").recovery());
        assertEquals(new Recovery(25, 25), loss.component("K-DATA").recovery());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAKAO_AUTH", "KAKAOTALK", "KAKAO_T", "KAKAOTALK_CHANNEL"})
    void cannot_judge_version_1_because_of_one_field(String service) {
        ServiceLoss loss = pangyo(ScenarioInventory.of(KAKAO_1)).service(service);
        assertEquals(Verdict.UNKNOWN, loss.verdict());
        assertEquals(List.of(new Undeclared("K-OPS-AUTH", "failoverMinutes")), loss.undeclared());
        assertEquals("K-OPS-AUTH", loss.chain().getLast().code());
    }

    @Test
    void misses_daum_mail_in_version_1_whatever_the_unknown_is() {
        ServiceLoss mail = pangyo(ScenarioInventory.of(KAKAO_1)).service("DAUM_MAIL");
        assertEquals(new Recovery(2880, NEVER), mail.recovery());
        assertEquals(Verdict.MISSED, mail.verdict());
        assertEquals("K-MAIL-STORE", mail.chain().getLast().code());
    }

    @Test
    void finds_pangyo_as_the_single_point_of_that_day() {
        Inventory kakao = ScenarioInventory.of(THAT_DAY.get("operators").get("kakao"));
        SinglePoint pangyo = SiteLoss.of(kakao).singlePointsOfFailure().getFirst();
        assertEquals("PANGYO", pangyo.code());
        assertEquals(5, pangyo.blocksFailOver().size());
    }

    private static Loss pangyo(Inventory inventory) {
        return SiteLoss.of(inventory).lose(Set.of("PANGYO"));
    }

    private static void assertMinutes(JsonNode expected, Recovery recovery) {
        assertEquals(new Recovery(expected.asLong(), expected.asLong()), recovery);
    }
}
