package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Who made a file and what time it should prove, as typed.
 *
 * @param madeBy name of a {@link Maker}; empty when not declared
 * @param provesFrom first day of that time, {@code 2022-12-01}, or empty
 * @param provesUntil last day of it, or empty
 */
public record EvidenceProof(String madeBy, String provesFrom, String provesUntil) {
    /** Who can have made a file. */
    public enum Maker {
        /** The company itself. */
        SELF,
        /** Somebody whom the company asked, such as an auditor. */
        THIRD_PARTY,
        /** An inspector of an authority. */
        INSPECTOR
    }

    /** Nothing is declared. */
    public static final EvidenceProof NONE = new EvidenceProof("", "", "");

    static EvidenceProof of(JsonNode row) {
        return new EvidenceProof(
                Typed.text(row.path("madeBy")),
                Typed.text(row.path("provesFrom")),
                Typed.text(row.path("provesUntil")));
    }

    /** True when the time ends before it begins. */
    public boolean backwards() {
        return !provesFrom.isEmpty() && !provesUntil.isEmpty() && provesFrom.compareTo(provesUntil) > 0;
    }

    /** What is said now, or what was said before when nothing is. */
    EvidenceProof or(EvidenceProof before) {
        return equals(NONE) ? before : this;
    }

    void into(ObjectNode row) {
        row.put("madeBy", madeBy).put("provesFrom", provesFrom).put("provesUntil", provesUntil);
    }
}
