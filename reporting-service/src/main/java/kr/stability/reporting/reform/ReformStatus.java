package kr.stability.reporting.reform;

/** How far a reform has come. Derived from its steps, never stored twice. */
public enum ReformStatus {
    /** Recorded, not begun. */
    PLANNED,
    /** Work has begun (추진 중). */
    STARTED,
    /** Announced for comment (입법예고, 행정예고). */
    ANNOUNCED,
    /** Promulgated or decided (공포). */
    PROMULGATED,
    /** In force (시행). */
    IN_FORCE,
    /** Given up (중단). */
    DROPPED;

    /** True when a reform may go from here to there: forward only, stages may be left out, the end is the end. */
    boolean mayBecome(ReformStatus next) {
        return this != IN_FORCE && this != DROPPED && next.ordinal() > ordinal();
    }
}
