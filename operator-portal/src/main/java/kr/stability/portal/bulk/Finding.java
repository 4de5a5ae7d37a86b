package kr.stability.portal.bulk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import kr.stability.portal.plan.Rule;

/**
 * Something wrong in an uploaded workbook: a flaw of the file, or a broken rule of the plan.
 *
 * @param sheet name of the sheet; empty when it is about the plan as a whole
 * @param cell such as {@code C7}, or empty
 * @param value what stands there or is meant, shortened; may be null
 * @param flaw or null
 * @param rule or null; exactly one of the two is there
 */
@RegisterForReflection
public record Finding(String sheet, String cell, String value, Flaw flaw, Rule rule) {
    private static final int SHOWN = 60;

    public Finding {
        value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    static Finding of(Place place, Flaw flaw, String value) {
        return new Finding(place.sheet(), place.cell(), value, flaw, null);
    }

    static Finding of(Place place, Rule rule, String value) {
        return new Finding(place.sheet(), place.cell(), value, null, rule);
    }

    /** Id of the rule that is broken. */
    public String id() {
        return flaw == null ? rule.id() : flaw.id();
    }

    /** True when nothing can be confirmed before it is corrected. */
    public boolean blocks() {
        return flaw != null;
    }
}
