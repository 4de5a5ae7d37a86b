package kr.stability.portal.plan;

/** What a field takes, and so how it looks and how its text is read. */
public enum Kind {
    /** A short code that other rows refer to: no white space, no comma, at most 60 code points. */
    CODE,
    /** One line, at most 200 code points. */
    LINE,
    /** A few sentences, at most 500 code points. */
    NOTE,
    /** A text with line breaks, at most 10,000 code points. */
    AREA,
    /** A day; {@code 2023-01-06} or {@code 2023. 1. 6.} */
    DATE,
    /** A whole number, not negative; thousands may be separated by commas. */
    INTEGER,
    /** Minutes or seconds: a whole number, not negative, at most ten years of minutes. */
    DURATION,
    /** Won, whole and not negative. */
    MONEY,
    /** A number that may have a fraction, not negative. */
    DECIMAL,
    /** Yes, no, or not declared. */
    YES_NO,
    /** One of a list. */
    CHOICE,
    /** Codes: ticked, or typed with commas or line breaks between them. */
    CODES,
    /** One name a line. */
    LINES,
    /** A box to tick. */
    FLAG
}
