package kr.stability.reporting.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value in a JSON body that breaks a rule while it is being read; Jackson adds the path to the field. */
public final class BrokenRuleException extends MismatchedInputException {
    private final String rule;

    /** Names the rule; the value itself is not repeated, because it may be what makes a log or screen misbehave. */
    public BrokenRuleException(JsonParser parser, String rule, Class<?> target) {
        super(parser, rule, target);
        this.rule = rule;
    }

    /** Id of the broken rule, for example {@code not-a-date}. */
    public String rule() {
        return rule;
    }
}
