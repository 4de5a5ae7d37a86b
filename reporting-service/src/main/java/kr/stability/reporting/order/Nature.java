package kr.stability.reporting.order;

/** What kind of act an order is. It decides what the letter may threaten; the deadline is computed alike. */
public enum Nature {
    /** 행정지도: not binding, as in 2022; the company may state its opinion and ask for it in writing. */
    ADMINISTRATIVE_GUIDANCE,
    /** 시정명령: binding, under the law in force since July 2023. */
    CORRECTION_ORDER
}
