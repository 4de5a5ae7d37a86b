package kr.stability.reporting.assurance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Users times minutes. Sums are made of minutes and rounded once, so that they add up.
 *
 * @param value users × minutes
 */
record UserMinutes(BigDecimal value) {
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** So many users for so many minutes. */
    static UserMinutes of(long users, long minutes) {
        return new UserMinutes(BigDecimal.valueOf(users).multiply(BigDecimal.valueOf(minutes)));
    }

    /** Both. */
    UserMinutes plus(UserMinutes other) {
        return new UserMinutes(value.add(other.value));
    }

    /** Users × hours to one tenth. */
    BigDecimal hours() {
        return value.divide(MINUTES_PER_HOUR, 1, RoundingMode.HALF_UP);
    }
}
