package kr.stability.portal.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of acts: filings, deadlines, numbers. Zone Asia/Seoul. Outside of the profiles {@code local} and
 * {@code test} it is the real time; there it can run at an offset, so that a case of the past is played on its own dates.
 * Tokens, sessions and TLS never use it.
 */
@ApplicationScoped
public class BusinessClock extends Clock {
    /** The zone of every date on the pages. */
    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final Clock REAL = Clock.system(SEOUL);
    private volatile Duration offset = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return SEOUL;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(REAL, offset).withZone(zone);
    }

    /** Business time, cut to microseconds: what the database keeps. */
    @Override
    public Instant instant() {
        return REAL.instant().plus(offset).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** Sets the clock; it ticks on from there. */
    void set(Instant now) {
        offset = Duration.between(REAL.instant(), now);
    }

    /** Back to the real time. */
    void reset() {
        offset = Duration.ZERO;
    }

    /** True when the clock does not show the real time. */
    boolean isSet() {
        return !offset.isZero();
    }
}
