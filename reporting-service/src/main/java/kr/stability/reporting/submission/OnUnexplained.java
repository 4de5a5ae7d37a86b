package kr.stability.reporting.submission;

/** What to do with a filing that leaves unexplained what has to be explained. */
public enum OnUnexplained {
    /** Refuse it: its company can still explain. */
    REFUSE,
    /** Take it in and flag it: it was certified, and what is certified is safe. */
    FLAG
}
