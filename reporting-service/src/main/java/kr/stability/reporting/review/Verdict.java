package kr.stability.reporting.review;

/** What a reviewer says about the answer to one requirement. */
public enum Verdict {
    /** The answer is accepted. */
    ACCEPTED,
    /** 보완요구: more is needed, by a date of its own. */
    SUPPLEMENT_REQUIRED,
    /** 행정지도: formal guidance where the company does not move. */
    GUIDANCE
}
