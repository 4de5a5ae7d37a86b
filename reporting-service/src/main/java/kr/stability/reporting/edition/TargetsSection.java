package kr.stability.reporting.edition;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.Drill;

/** 서비스별 복구목표: what is promised, what a drill measured, what the incident cost. */
final class TargetsSection implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.item("서비스별 복구목표");
        out.narrative(Place.TARGETS);
        Measures.write(EnumSet.of(Category.RECOVERY_TARGETS), in, out);
        Rows table = new Rows("복구목표, 훈련 실측, 사고 당시의 복구 시간")
                .text("사업자", 13)
                .text("서비스", 20)
                .status("등급", 9)
                .number("목표시간 RTO", 15)
                .number("목표시점 RPO", 15)
                .number("훈련 실측", 14)
                .number("사고 당시", 17)
                .status("훈련 판정", 12);
        for (OrderInput order : in.orders()) {
            List<DigitalService> services =
                    order.accepted().map(accepted -> accepted.plan().services()).orElse(List.of());
            for (int i = 0; i < services.size(); i++) {
                row(in, new Target(order, i, services.get(i)), table, out);
            }
        }
        if (!table.isEmpty()) {
            out.add(table.table());
        }
    }

    private record Target(OrderInput order, int index, DigitalService service) {

        /** The longest recovery that a drill which may be shown measured, or null. */
        Integer measured() {
            return drills().stream()
                    .map(Drill::measuredRecoveryMinutes)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        private List<Drill> drills() {
            return order.accepted().orElseThrow().plan().drills().stream()
                    .filter(drill -> drill.services().contains(service.code()))
                    .toList();
        }

        /** A drill that stays out may have measured this service too. */
        private boolean mayBeHeld() {
            return order.accepted().orElseThrow().plan().drills().stream()
                    .anyMatch(drill -> Redaction.emptied(drill.confidential()));
        }

        CharSequence measuredCell() {
            if (measured() != null) {
                return Cell.minutes(measured());
            }
            return mayBeHeld() ? "공개된 실측 없음" : "실측 없음";
        }

        String verdict() {
            if (measured() == null || service.rtoMinutes() == null) {
                return "미확인";
            }
            if (measured() > service.rtoMinutes()) {
                return "목표 초과";
            }
            return mayBeHeld() ? "공개분 목표 이내" : "목표 이내";
        }
    }

    private static void row(EditionInputs in, Target target, Rows table, EditionDraft out) {
        DigitalService service = target.service();
        if (Redaction.emptied(service.confidential())) {
            String word = Redaction.WORD;
            Origin place = out.sources().plan(target.order(), "/services/" + target.index());
            table.row(
                    place, target.order().operatorName(), word, Words.of(service.tier()), word, word, word, word, word);
            return;
        }
        Origin plan = out.sources()
                .plan(target.order(), "/services/" + target.index())
                .and(out.sources().known(service.sources()));
        Optional<Suffered> suffered = Suffered.by(service.code(), target.order(), in, out.sources());
        table.row(
                suffered.map(outage -> plan.and(outage.origin())).orElse(plan),
                target.order().operatorName(),
                service.name().ko(),
                Words.of(service.tier()),
                Cell.minutes(service.rtoMinutes()),
                Cell.minutes(service.rpoMinutes()),
                target.measuredCell(),
                suffered.map(Suffered::cell).orElse("기록 없음"),
                target.verdict());
    }
}
