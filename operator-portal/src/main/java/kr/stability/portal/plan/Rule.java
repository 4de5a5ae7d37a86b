package kr.stability.portal.plan;

import java.util.Locale;
import kr.stability.portal.web.Label;
import kr.stability.portal.web.Terms;

/**
 * The rules of a plan. The ids are the same in reporting-service; the sentences that tell what to do are in {@code
 * terms/rule*.properties}.
 */
public enum Rule {
    REQUIREMENT_UNANSWERED,
    MEASURE_WITHOUT_REQUIREMENT,
    UNKNOWN_REQUIREMENT,
    MILESTONE_AFTER_MEASURE_END,
    MILESTONE_MISSING,
    DONE_WITHOUT_ACHIEVEMENT,
    DATE_MOVED_WITHOUT_REASON,
    ENDS_BEFORE_START,
    DUPLICATE_CODE,
    UNKNOWN_REFERENCE,
    SELF_REFERENCE,
    NEGATIVE_NUMBER,
    OUT_OF_RANGE,
    TEXT_TOO_LONG,
    TEXT_BLANK,
    TEXT_CONTROL,
    TEXT_DIRECTION,
    NOT_A_CODE,
    NOT_A_DATE,
    NOT_A_NUMBER,
    NOT_IN_LIST,
    WRONG_FORM,
    TOO_MANY_ROWS;

    /** Stable id in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do. */
    public Label message() {
        return Terms.of("rule." + id());
    }
}
