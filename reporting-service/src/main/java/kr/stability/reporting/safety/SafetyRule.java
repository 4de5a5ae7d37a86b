package kr.stability.reporting.safety;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.Facility;
import kr.stability.reporting.plan.FacilityField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rule about one declared value.
 *
 * @param code stable, such as {@code BMS-INTERVAL}
 * @param field the value
 * @param limit how it is compared
 * @param number for {@code AT_MOST} and {@code AT_LEAST}, in the unit of the field
 * @param flag for {@code IS}
 * @param stages for {@code HAS_ALL}
 * @param text the rule in a sentence
 */
@RegisterForReflection
public record SafetyRule(
        String code,
        FacilityField field,
        Limit limit,
        BigDecimal number,
        Boolean flag,
        List<Facility.CutOffStage> stages,
        Text text) {

    /** How a value is compared. */
    @RegisterForReflection
    public enum Limit {
        /** Not more than the number. */
        AT_MOST,
        /** Not less than the number. */
        AT_LEAST,
        /** The same as the flag. */
        IS,
        /** All stages are there. */
        HAS_ALL
    }

    /** What comes of it. */
    @Schema(name = "SafetyOutcome")
    public enum Outcome {
        /** As the rule asks. */
        PASS("적합", "pass"),
        /** Not as the rule asks. */
        FAIL("부적합", "fail"),
        /** Not declared. */
        UNKNOWN("미기재", "unknown");

        private final Text label;

        Outcome(String ko, String en) {
            this.label = new Text(ko, en);
        }

        /** Word on screen. */
        public Text label() {
            return label;
        }
    }

    /** Holds the rule against what is declared. */
    public Outcome on(Facility facility) {
        Object declared = field.of(facility);
        if (declared == null) {
            return Outcome.UNKNOWN;
        }
        boolean kept = switch (limit) {
            case AT_MOST -> number(declared).compareTo(number) <= 0;
            case AT_LEAST -> number(declared).compareTo(number) >= 0;
            case IS -> declared.equals(flag);
            case HAS_ALL -> ((Collection<?>) declared).containsAll(stages);
        };
        return kept ? Outcome.PASS : Outcome.FAIL;
    }

    private static BigDecimal number(Object declared) {
        return declared instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) declared).longValue());
    }
}
