package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.order.Want;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.Drill;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Measure;

/** Finds everything that an accepted plan leaves undeclared. Undeclared is unknown: never zero, never fine. */
final class Gaps {
    private final OrderInput order;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(OrderInput order) {
        this.order = order;
    }

    /** All gaps of all accepted plans, in the order of the orders and plans. */
    static List<Gap> of(EditionInputs in) {
        return in.orders().stream()
                .filter(order -> order.accepted().isPresent())
                .flatMap(order -> of(order).stream())
                .toList();
    }

    private static List<Gap> of(OrderInput order) {
        Gaps gaps = new Gaps(order);
        ImprovementPlan plan = order.accepted().orElseThrow().plan();
        each(plan.measures(), gaps::measure);
        each(plan.services(), gaps::service);
        new FacilityGaps(order, gaps::missing).sites(plan.sites());
        each(plan.components(), gaps::component);
        each(plan.drills(), gaps::drill);
        new AnswerGaps(order, gaps::missing).check(plan);
        gaps.missing(
                new Field("의견", "의견", "/opinion"),
                plan.opinion(),
                order.letter().wants().contains(Want.OPINION) && !Redaction.emptied(plan.opinionConfidential()));
        return gaps.found;
    }

    /** A field in words and its place. */
    record Field(String item, String name, String pointer) {}

    /** Takes a field and its value; it is missing when it is null although it applies. */
    interface Check {
        void field(Field field, Object value, boolean applies);
    }

    private interface Row<T> {
        void check(int index, T row);
    }

    private static <T> void each(List<T> rows, Row<T> check) {
        for (int i = 0; i < rows.size(); i++) {
            check.check(i, rows.get(i));
        }
    }

    private void missing(Field field, Object value, boolean applies) {
        if (applies && value == null) {
            found.add(new Gap(order, field.item(), field.name(), field.pointer()));
        }
    }

    private void measure(int index, Measure measure) {
        if (Redaction.emptied(measure.confidential())) {
            return;
        }
        String item = "과제 " + measure.code();
        String at = "/measures/" + index;
        missing(new Field(item, "담당", at + "/department"), measure.department(), true);
        missing(new Field(item, "예산", at + "/budgetKrw"), measure.budgetKrw(), true);
        for (int i = 0; i < measure.milestones().size(); i++) {
            if (Redaction.emptied(measure.milestones().get(i).confidential())) {
                continue;
            }
            Object due = measure.milestones().get(i).dueOn();
            missing(new Field(item, "이행일정 기한", at + "/milestones/" + i + "/dueOn"), due, true);
        }
    }

    private void service(int index, DigitalService service) {
        if (Redaction.emptied(service.confidential())) {
            return;
        }
        String item = "서비스 " + service.name().ko();
        String at = "/services/" + index;
        missing(new Field(item, "유료 여부", at + "/paid"), service.paid(), true);
        missing(new Field(item, "목표복구시간", at + "/rtoMinutes"), service.rtoMinutes(), true);
        missing(new Field(item, "목표복구시점", at + "/rpoMinutes"), service.rpoMinutes(), true);
    }

    private void component(int index, Component component) {
        if (Redaction.emptied(component.confidential())) {
            return;
        }
        String item = "구성요소 " + component.code();
        String at = "/components/" + index;
        Component.Mode mode = component.mode();
        missing(
                new Field(item, "전환 시간", at + "/failoverMinutes"),
                component.failoverDeclared() ? "" : null,
                mode == Component.Mode.ACTIVE_STANDBY);
        missing(
                new Field(item, "복원 시간", at + "/restoreMinutes"),
                component.restoreMinutes(),
                mode == Component.Mode.BACKUP);
        missing(new Field(item, "재구축 시간", at + "/rebuildMinutes"), component.rebuildMinutes(), true);
    }

    private void drill(int index, Drill drill) {
        if (Redaction.emptied(drill.confidential())) {
            return;
        }
        String item = "훈련 " + drill.code();
        String at = "/drills/" + index;
        missing(new Field(item, "계획일", at + "/plannedOn"), drill.plannedOn(), true);
        missing(new Field(item, "실시일", at + "/heldOn"), drill.heldOn(), true);
        missing(new Field(item, "복구 실측", at + "/measuredRecoveryMinutes"), drill.measuredRecoveryMinutes(), true);
        missing(new Field(item, "운영도구 포함 여부", at + "/operationsToolsIncluded"), drill.operationsToolsIncluded(), true);
        missing(new Field(item, "입주사 참여 여부", at + "/tenantsIncluded"), drill.tenantsIncluded(), true);
    }
}
