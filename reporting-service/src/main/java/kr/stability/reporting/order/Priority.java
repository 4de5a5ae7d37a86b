package kr.stability.reporting.order;

/** Set where the ministry said that a requirement comes first. */
public enum Priority {
    /** To be done before the others. */
    FIRST
}
