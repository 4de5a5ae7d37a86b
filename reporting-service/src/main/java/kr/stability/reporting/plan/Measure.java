package kr.stability.reporting.plan;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * What was done (조치결과) or will be done (향후계획) for one or more requirements.
 *
 * @param code unique within the plan
 * @param requirements codes of the requirements it answers
 * @param kind done or planned
 * @param title in a line
 * @param description in full, or null
 * @param department who owns it, or null
 * @param budgetKrw in won, or null when not declared
 * @param endsOn day on which it is complete, or null
 * @param milestones steps that can be checked
 * @param sources keys of public sources, such as {@code S0}
 * @param evidence files that prove it
 * @param confidential why it is not for the public edition, or null when it is
 */
public record Measure(
        String code,
        List<String> requirements,
        Kind kind,
        Text title,
        Text description,
        String department,
        Long budgetKrw,
        LocalDate endsOn,
        List<Milestone> milestones,
        List<String> sources,
        List<EvidenceReference> evidence,
        Confidential confidential) {

    /** Lists that were left out are empty. */
    public Measure {
        requirements = Lists.orEmpty(requirements);
        milestones = Lists.orEmpty(milestones);
        sources = Lists.orEmpty(sources);
        evidence = Lists.orEmpty(evidence);
    }

    /** Done or planned. */
    public enum Kind {
        /** 조치결과: complete. */
        DONE("조치결과", "Done"),
        /** 향후계획: still to be done. */
        PLANNED("향후계획", "Planned");

        private final Text label;

        Kind(String ko, String en) {
            this.label = new Text(ko, en);
        }

        /** Name on screen. */
        public Text label() {
            return label;
        }
    }
}
