package kr.stability.reporting.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What drills and outages say about a promised recovery time; minutes. */
public final class Recovery {
    /** A promise is far below what was suffered when it is less than a tenth of it. */
    public static final int FAR_BELOW = 10;

    private Recovery() {}

    /** The longest recovery that a drill held for a service measured, or null. */
    public static Integer measured(String service, List<Drill> drills) {
        return drills.stream()
                .filter(drill -> drill.services().contains(service))
                .map(Drill::measuredRecoveryMinutes)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** True when a promise is far below what was suffered; a null is not known. */
    public static boolean farBelow(Integer promised, Long suffered) {
        return promised != null && suffered != null && promised * (long) FAR_BELOW < suffered;
    }
}
