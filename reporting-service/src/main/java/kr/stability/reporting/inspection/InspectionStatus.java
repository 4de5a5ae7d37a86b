package kr.stability.reporting.inspection;

import java.util.Set;

/** How far an inspection has come. Derived from its steps, never stored twice. */
public enum InspectionStatus {
    /** The result stands and nothing more was asked. */
    RECORDED,
    /** The company is to put something right by a day. */
    FOLLOW_UP,
    /** What was to be put right was. */
    RESOLVED,
    /** Recorded in error: it counts no longer. */
    WITHDRAWN;

    /** What may come next. */
    Set<InspectionStatus> next() {
        return switch (this) {
            case RECORDED, RESOLVED -> Set.of(FOLLOW_UP, WITHDRAWN);
            case FOLLOW_UP -> Set.of(FOLLOW_UP, RESOLVED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }
}
