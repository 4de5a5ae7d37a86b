package kr.stability.reporting.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.Drill;
import kr.stability.reporting.plan.EvidenceReference;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Measure;
import kr.stability.reporting.plan.Milestone;
import kr.stability.reporting.plan.Remedy;

/** Small plans for the rules of this package; filed on 2023-01-06. */
final class Plans {
    static final String HASH = "ab".repeat(32);

    private Plans() {}

    static EvidenceReference file(String effectiveOn) {
        return new EvidenceReference(HASH, "훈련.pdf", day(effectiveOn), null, null, null, null);
    }

    static EvidenceQuality drill(String heldOn, EvidenceReference file) {
        Drill drill =
                new Drill("D1", null, null, day(heldOn), null, null, null, null, null, null, null, List.of(file), null);
        return only(new ImprovementPlan(null, null, null, null, null, List.of(drill), null, null, null, null, null));
    }

    static EvidenceQuality measure(EvidenceReference file, String... achievedOn) {
        List<Milestone> steps = Stream.of(achievedOn)
                .map(day -> new Milestone("S", null, null, null, null, day(day), null))
                .toList();
        Measure measure = new Measure(
                "M1", null, Measure.Kind.DONE, null, null, null, null, null, steps, null, List.of(file), null);
        return only(new ImprovementPlan(null, List.of(measure), null, null, null, null, null, null, null, null, null));
    }

    static DigitalService service(String code, Boolean paid, Long affectedUsers) {
        return new DigitalService(
                code,
                new Text(code, null),
                DigitalService.Tier.CORE,
                paid,
                null,
                null,
                affectedUsers,
                null,
                null,
                null);
    }

    static Remedy.Group group(Remedy.UserGroup users, Long amountKrw, String... services) {
        return new Remedy.Group(
                "R", users, List.of(services), null, null, null, null, amountKrw, null, null, null, null);
    }

    static RemedyGap gap(List<DigitalService> services, Remedy.Group... groups) {
        Remedy remedy = new Remedy(null, null, null, List.of(groups), null, null);
        ImprovementPlan plan =
                new ImprovementPlan(null, null, services, null, null, null, null, remedy, null, null, null);
        return RemedyGap.of(plan, Map.of("TALK", new Downtime(600, false), "GIFT", new Downtime(90, true)));
    }

    private static EvidenceQuality only(ImprovementPlan plan) {
        return EvidenceQuality.of(plan, LocalDate.parse("2023-01-06")).getFirst();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
