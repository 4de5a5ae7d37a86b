package kr.stability.reporting.order;

/** The stage of a disaster that a requirement serves: 예방, 대응, 복원. */
public enum Stage {
    /** 예방. */
    PREVENT,
    /** 대응. */
    RESPOND,
    /** 복원. */
    RESTORE
}
