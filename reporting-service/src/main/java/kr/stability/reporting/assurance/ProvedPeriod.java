package kr.stability.reporting.assurance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kr.stability.reporting.plan.Drill;
import kr.stability.reporting.plan.EvidenceReference;
import kr.stability.reporting.plan.Measure;
import kr.stability.reporting.plan.Milestone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The time that a piece of evidence should prove; days of Asia/Seoul, both included.
 *
 * @param from first day, or null when it is open
 * @param until last day, or null when it is open
 * @param basis how it is known
 */
public record ProvedPeriod(LocalDate from, LocalDate until, Basis basis) {

    /** How a period is known. */
    @Schema(name = "EvidencePeriodBasis")
    public enum Basis {
        /** The company declares it for the file. */
        DECLARED,
        /** From the day on which the drill was held. */
        DRILL_HELD,
        /** From the day on which the last step of the measure was achieved. */
        MEASURE_ACHIEVED
    }

    /** Where the effective date of a file lies. */
    @Schema(name = "EvidenceFit")
    public enum Fit {
        /** Made before what it should prove. */
        BEFORE,
        /** In the period. */
        WITHIN,
        /** After the period. */
        AFTER,
        /** The date or the period is not declared. */
        UNKNOWN
    }

    /** What the company declares for a file, if it does. */
    static Optional<ProvedPeriod> declared(EvidenceReference file) {
        return file.provesFrom() == null && file.provesUntil() == null
                ? Optional.empty()
                : Optional.of(new ProvedPeriod(file.provesFrom(), file.provesUntil(), Basis.DECLARED));
    }

    /** From the day of the drill on; empty while it was not held. */
    static Optional<ProvedPeriod> of(Drill drill) {
        return Optional.ofNullable(drill.heldOn()).map(day -> new ProvedPeriod(day, null, Basis.DRILL_HELD));
    }

    /** From the last achievement on; empty while a step of the measure is not achieved. */
    static Optional<ProvedPeriod> of(Measure measure) {
        boolean open = measure.milestones().stream().map(Milestone::achievedOn).anyMatch(Objects::isNull);
        return open
                ? Optional.empty()
                : measure.milestones().stream()
                        .map(Milestone::achievedOn)
                        .max(LocalDate::compareTo)
                        .map(day -> new ProvedPeriod(day, null, Basis.MEASURE_ACHIEVED));
    }

    /** Where a day lies. */
    Fit fit(LocalDate day) {
        if (day == null) {
            return Fit.UNKNOWN;
        }
        if (from != null && day.isBefore(from)) {
            return Fit.BEFORE;
        }
        return until != null && day.isAfter(until) ? Fit.AFTER : Fit.WITHIN;
    }
}
