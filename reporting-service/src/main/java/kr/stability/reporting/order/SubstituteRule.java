package kr.stability.reporting.order;

/** When a public holiday that is lost on another day off is given back (대체공휴일). */
enum SubstituteRule {
    /** It is lost. */
    NEVER,
    /** On a Sunday, and where it meets another holiday on a working day: Seollal and Chuseok. */
    SUNDAY,
    /** On a Saturday or Sunday, and where it meets another holiday on a working day. */
    WEEKEND
}
