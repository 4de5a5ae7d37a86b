package kr.stability.reporting.safety;

import static java.util.stream.Collectors.toMap;
import static kr.stability.reporting.safety.SafetyRule.Outcome.FAIL;
import static kr.stability.reporting.safety.SafetyRule.Outcome.PASS;
import static kr.stability.reporting.safety.SafetyRule.Outcome.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import kr.stability.reporting.plan.Facility;
import kr.stability.reporting.safety.SafetyRule.Outcome;
import org.junit.jupiter.api.Test;

class SafetyRulePackTest {

    @Test
    void nothingDeclaredIsUnknownForEveryRule() {
        assertTrue(outcomes("{}").values().stream().allMatch(UNKNOWN::equals));
        assertTrue(SafetyRulePack.current().check(null).stream().allMatch(it -> it.outcome() == UNKNOWN));
    }

    @Test
    void limitsAreKeptWhenMetExactly() {
        assertEquals(PASS, outcomes("{'batteryTelemetryIntervalSeconds':10}").get("BMS-INTERVAL"));
        assertEquals(FAIL, outcomes("{'batteryTelemetryIntervalSeconds':11}").get("BMS-INTERVAL"));
        assertEquals(PASS, outcomes("{'batteryRackSpacingMetres':0.80}").get("RACK-SPACING"));
        assertEquals(FAIL, outcomes("{'batteryRackSpacingMetres':0.79}").get("RACK-SPACING"));
    }

    @Test
    void plantInTheBatteryRoomFails() {
        assertEquals(FAIL, outcomes("{'upsOrOtherPlantInBatteryRoom':true}").get("NO-UPS-IN-ROOM"));
        assertEquals(PASS, outcomes("{'upsOrOtherPlantInBatteryRoom':false}").get("NO-UPS-IN-ROOM"));
    }

    @Test
    void powerMustBeCutInAllStages() {
        assertEquals(FAIL, outcomes("{'powerCutOffStages':['GROUP','FLOOR']}").get("STAGED-CUTOFF"));
        assertEquals(
                PASS, outcomes("{'powerCutOffStages':['FLOOR','GROUP','UNIT']}").get("STAGED-CUTOFF"));
    }

    private static Map<String, Outcome> outcomes(String facility) {
        try {
            Facility declared = new JsonMapper().readValue(facility.replace('\'', '"'), Facility.class);
            return SafetyRulePack.current().check(declared).stream()
                    .collect(toMap(it -> it.rule().code(), SafetyRulePack.SafetyResult::outcome));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(facility, e);
        }
    }
}
