package kr.stability.reporting.safety;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.Facility;

/**
 * The rules of one version of the guideline. A new version is a new file; old results name the version they were made by.
 *
 * @param version day of publication
 * @param title of the guideline
 * @param sources keys of public sources
 * @param rules in the order of the guideline
 */
@RegisterForReflection
public record SafetyRulePack(String version, Text title, List<String> sources, List<SafetyRule> rules) {
    private static final String FILE = "/safety/2023-03-30.json";

    /** The rules of 2023-03-30 [S6, S7]. */
    public static SafetyRulePack current() {
        return Holder.CURRENT;
    }

    /** Each rule held against one building. */
    public List<SafetyResult> check(Facility facility) {
        return rules.stream()
                .map(rule -> new SafetyResult(rule, rule.field().of(facility), rule.on(facility)))
                .toList();
    }

    /**
     * A rule and what came of it.
     *
     * @param declared the value, or null
     */
    public record SafetyResult(SafetyRule rule, Object declared, SafetyRule.Outcome outcome) {}

    private static final class Holder {
        private static final SafetyRulePack CURRENT = read();

        private static SafetyRulePack read() {
            try (InputStream file = SafetyRulePack.class.getResourceAsStream(FILE)) {
                return new JsonMapper().readValue(file, SafetyRulePack.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
