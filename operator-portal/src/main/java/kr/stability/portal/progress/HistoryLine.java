package kr.stability.portal.progress;

import java.time.Instant;
import java.util.Arrays;
import kr.stability.portal.plan.Section;
import kr.stability.portal.reporting.HistoryEntry;

/**
 * One act on an order, here or at the ministry.
 *
 * @param at business time
 * @param who name of the person, or null where the ministry's system acted
 * @param detail human number, month or version, or null
 * @param section what was written, or null
 * @param times how often, for saves of one day
 * @param link page of it, or null
 */
public record HistoryLine(Instant at, Kind kind, String who, String detail, Section section, int times, String link) {

    /** The version that was filed, where the detail is one. */
    public int version() {
        return kind == Kind.FILED ? Integer.parseInt(detail) : 0;
    }

    /** What was done; names of the ministry's are those of its ledger. */
    public enum Kind {
        DRAFT_BEGUN,
        SECTION_SAVED,
        FILED,
        ORDER_SERVED,
        ORDER_AMENDED,
        ORDER_CLOSED,
        SUBMISSION_RECEIVED,
        SUBMISSION_WITHDRAWN,
        EXTENSION_REQUESTED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        REVIEW_SENT,
        PROGRESS_REPORTED,
        RESULT_REPORT_RECEIVED,
        /** An act that this version of the portal does not know. */
        OTHER
    }

    /** True when it was done at the ministry. */
    public boolean ministry() {
        return switch (kind) {
            case ORDER_SERVED,
                    ORDER_AMENDED,
                    ORDER_CLOSED,
                    SUBMISSION_RECEIVED,
                    EXTENSION_GRANTED,
                    EXTENSION_REFUSED,
                    REVIEW_SENT -> true;
            default -> false;
        };
    }

    static HistoryLine of(HistoryEntry entry, String order) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(entry.act()))
                .findFirst()
                .orElse(Kind.OTHER);
        String who = kind == Kind.SUBMISSION_RECEIVED ? null : entry.by();
        return new HistoryLine(entry.at(), kind, who, entry.reference(), null, 1, link(kind, order));
    }

    private static String link(Kind kind, String order) {
        return switch (kind) {
            case REVIEW_SENT -> order + "/findings";
            case PROGRESS_REPORTED -> order + "/progress";
            case RESULT_REPORT_RECEIVED -> order + "/result";
            default -> null;
        };
    }
}
