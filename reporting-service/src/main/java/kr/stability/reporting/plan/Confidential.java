package kr.stability.reporting.plan;

import java.time.LocalDate;

/**
 * The company's word that something it filed is not for the public edition (비공개). The ministry sees it all the same.
 *
 * @param reason why, for the ministry; 1 to 500 code points
 * @param until the last day on which it holds, Asia/Seoul, or null when it has no end
 */
public record Confidential(String reason, LocalDate until) {
    /** Longest reason in code points. */
    public static final int LONGEST_REASON = 500;

    /** True when it still holds on a day in Asia/Seoul. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
