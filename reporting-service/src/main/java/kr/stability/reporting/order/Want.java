package kr.stability.reporting.order;

/** A part that the answer to an order must have. */
public enum Want {
    /** 조치결과: what was done. */
    RESULTS,
    /** 향후계획: what will be done. */
    PLAN,
    /** 의견: what the company thinks of the demand. */
    OPINION
}
