package kr.stability.portal.delivery;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next try: doubles from one second to one minute, and half of it by chance, so that many
 * filings do not come at once when the ministry is back.
 *
 * @param chance a number from 0 to 1
 */
record Backoff(DoubleSupplier chance) {
    private static final int MOST_DOUBLINGS = 6;
    private static final long LONGEST = 60_000;

    /** The pause after so many failed tries. */
    Duration after(int attempts) {
        long whole = Math.min(LONGEST, 1000L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        return Duration.ofMillis(Math.round(whole * (0.5 + 0.5 * chance.getAsDouble())));
    }
}
