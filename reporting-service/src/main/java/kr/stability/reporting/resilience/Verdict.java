package kr.stability.reporting.resilience;

import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recovery time held against the promise (RTO). */
@Schema(name = "TargetVerdict")
public enum Verdict {
    /** Even the worst case keeps the promise. */
    MET("달성", "met"),
    /** Even the best case breaks the promise. */
    MISSED("미달", "missed"),
    /** What is not declared decides. */
    UNKNOWN("판단할 수 없음", "unknown");

    private final Text label;

    Verdict(String ko, String en) {
        this.label = new Text(ko, en);
    }

    /** Word on screen. */
    public Text label() {
        return label;
    }

    /** The verdict on a recovery; without a promise only "at once" and "never" are certain. */
    static Verdict of(Recovery recovery, Integer rtoMinutes) {
        long met = rtoMinutes == null ? 0 : rtoMinutes;
        long missed = rtoMinutes == null ? Recovery.NEVER - 1 : rtoMinutes;
        if (recovery.atMost() <= met) {
            return MET;
        }
        return recovery.atLeast() > missed ? MISSED : UNKNOWN;
    }
}
