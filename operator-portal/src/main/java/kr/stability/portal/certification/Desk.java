package kr.stability.portal.certification;

import java.util.List;

/**
 * On whose desk a draft lies, derived from its steps and from what was filed.
 *
 * @param steps all hand-overs and send-backs, the first one first
 * @param draftVersion version of the draft now, 0 when nothing was written
 * @param filedVersion version of the draft that was filed last and not withdrawn, 0 when there is none
 */
public record Desk(List<Handover> steps, int draftVersion, int filedVersion) {

    /** The last step, or null. */
    public Handover last() {
        return steps.isEmpty() ? null : steps.getLast();
    }

    /** True when the certifier has it and may file. */
    public boolean isCertifiers() {
        return last() != null && last().step == Handover.Step.HANDED_OVER && last().draftVersion > filedVersion;
    }

    /** True when it was written on after it was handed over. */
    public boolean isChangedSince() {
        return isCertifiers() && draftVersion > last().draftVersion;
    }

    /** True when the drafters have it back and have not handed it over again. */
    public boolean isSentBack() {
        return last() != null && last().step == Handover.Step.SENT_BACK;
    }

    /** True when something is written that was not filed. */
    public boolean isUnfiled() {
        return draftVersion > filedVersion;
    }

    /** True when there is something to hand over: written, and not what was filed. */
    public boolean isReady() {
        return isUnfiled() && (!isCertifiers() || isChangedSince());
    }
}
