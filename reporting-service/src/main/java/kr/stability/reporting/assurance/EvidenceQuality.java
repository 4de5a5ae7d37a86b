package kr.stability.reporting.assurance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.stability.reporting.plan.Drill;
import kr.stability.reporting.plan.EvidenceReference;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Measure;

/**
 * What can be said of one file below one measure or drill. It states and does not judge: no rule of the law names an age
 * at which evidence is too old, so the age is a number, and what is not declared stays unknown.
 *
 * @param item what it proves, such as {@code measures/M1}
 * @param pointer where the file stands in the plan (RFC 6901)
 * @param file as filed
 * @param period the time that it should prove, or null when not known
 * @param filedOn the day of the filing, Asia/Seoul
 */
record EvidenceQuality(String item, String pointer, EvidenceReference file, ProvedPeriod period, LocalDate filedOn) {

    /** The files of a plan, in its order. */
    static List<EvidenceQuality> of(ImprovementPlan plan, LocalDate filedOn) {
        List<EvidenceQuality> all = new ArrayList<>();
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure measure = plan.measures().get(i);
            Row row = new Row("measures/" + measure.code(), "/measures/" + i, ProvedPeriod.of(measure), filedOn);
            all.addAll(row.files(measure.evidence()));
        }
        for (int i = 0; i < plan.drills().size(); i++) {
            Drill drill = plan.drills().get(i);
            Row row = new Row("drills/" + drill.code(), "/drills/" + i, ProvedPeriod.of(drill), filedOn);
            all.addAll(row.files(drill.evidence()));
        }
        return List.copyOf(all);
    }

    /** Where its effective date lies in the period that it should prove. */
    ProvedPeriod.Fit fit() {
        return period == null ? ProvedPeriod.Fit.UNKNOWN : period.fit(file.effectiveOn());
    }

    /** Days from the effective date to the filing; below zero when it takes effect later; null when not declared. */
    Long ageDays() {
        return file.effectiveOn() == null ? null : ChronoUnit.DAYS.between(file.effectiveOn(), filedOn);
    }

    /** Whether somebody else than the company made it, as the company says; null when not declared. */
    Boolean independent() {
        return file.madeBy() == null ? null : file.madeBy().independent();
    }

    /** Fields that would settle what is unknown (RFC 6901). */
    List<String> undeclared() {
        List<String> fields = new ArrayList<>();
        if (file.effectiveOn() == null) {
            fields.add(pointer + "/effectiveOn");
        }
        if (file.madeBy() == null) {
            fields.add(pointer + "/madeBy");
        }
        if (period == null) {
            fields.add(pointer + "/provesFrom");
        }
        return List.copyOf(fields);
    }

    /** A row of the plan that files stand below. */
    private record Row(String item, String at, Optional<ProvedPeriod> period, LocalDate filedOn) {
        List<EvidenceQuality> files(List<EvidenceReference> files) {
            List<EvidenceQuality> all = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                ProvedPeriod proves =
                        ProvedPeriod.declared(files.get(i)).or(() -> period).orElse(null);
                all.add(new EvidenceQuality(item, at + "/evidence/" + i, files.get(i), proves, filedOn));
            }
            return all;
        }
    }
}
