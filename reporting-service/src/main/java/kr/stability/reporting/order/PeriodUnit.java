package kr.stability.reporting.order;

/** Unit of a legal period. */
public enum PeriodUnit {
    /** Calendar days. */
    DAYS,
    /** Weeks. */
    WEEKS,
    /** Months by the calendar (Civil Act 160). */
    MONTHS,
    /** Years by the calendar (Civil Act 160). */
    YEARS
}
