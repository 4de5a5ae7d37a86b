package kr.stability.portal.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: doubling, with a longest pause, and spread so that nobody comes at once. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST_DOUBLINGS = 6;

    private BackOff() {}

    /**
     * The pause after an attempt.
     *
     * @param attempts how many there have been, from 1
     * @return between half and all of 1 s, 2 s, 4 s … 60 s
     */
    static Duration after(int attempts, RandomGenerator chance) {
        long millis = FIRST.toMillis() << Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1));
        long most = Math.min(LONGEST.toMillis(), millis);
        return Duration.ofMillis(most / 2 + chance.nextLong(most / 2 + 1));
    }
}
