package kr.stability.portal.evidence;

/** What is known about viruses in a file. */
public enum Scan {
    /** No scanner is configured. */
    UNSCANNED,
    /** The scanner did not answer; it is asked again. */
    WAITING,
    CLEAN,
    INFECTED
}
