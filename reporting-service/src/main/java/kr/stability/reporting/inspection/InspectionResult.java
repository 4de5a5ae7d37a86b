package kr.stability.reporting.inspection;

/** What an inspection found. */
public enum InspectionResult {
    /** Done as filed. */
    VERIFIED,
    /** Done in part. */
    PARTIAL,
    /** Not done, or not to be seen. */
    NOT_VERIFIED
}
