package kr.stability.reporting.implementation;

/** What a monthly report says of one milestone. */
public enum MilestoneState {
    /** Nothing new (변동 없음). */
    NO_CHANGE,
    /** Reached, on a day that is given. */
    ACHIEVED,
    /** Put off or brought forward, to a day and for a reason that are given. */
    MOVED,
    /** Said to be reached before, and is not; with the reason. */
    REOPENED
}
