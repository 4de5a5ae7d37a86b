package kr.stability.reporting.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.Drill;

/** Ⅲ. 2. 디지털서비스 대응력 및 복원력 제고. */
final class ServiceChapter implements Chapter {
    private final List<Chapter> siteLoss;

    /**
     * With the analysis of the loss of a data centre, which comes right after redundancy.
     *
     * @param siteLoss items to insert; empty while there is no such analysis
     */
    ServiceChapter(List<Chapter> siteLoss) {
        this.siteLoss = List.copyOf(siteLoss);
    }

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.section("디지털서비스 대응력 및 복원력 제고");
        out.narrative(Place.SERVICES);
        out.item("핵심기능·운영관리도구 다중화");
        out.narrative(Place.REDUNDANCY);
        Measures.write(EnumSet.of(Category.SERVICE_REDUNDANCY), in, out);
        components(in, out);
        new RedundancyFigure().write(in, out);
        siteLoss.forEach(chapter -> chapter.write(in, out));
        out.item("모의훈련");
        Measures.write(EnumSet.of(Category.DISASTER_DRILL), in, out);
        drills(in, out);
        new TargetsSection().write(in, out);
        new RemedySection().write(in, out);
    }

    private static void components(EditionInputs in, EditionDraft out) {
        Rows table = new Rows("구성요소의 다중화 방식 (개선계획 기준)")
                .text("사업자", 13)
                .code("구성요소", 18)
                .text("구분", 16)
                .status("방식", 14)
                .code("데이터센터", 24)
                .number("전환·복원", 15);
        for (OrderInput order : in.orders()) {
            List<Component> components = order.accepted()
                    .map(accepted -> accepted.plan().components())
                    .orElse(List.of());
            for (int i = 0; i < components.size(); i++) {
                Component component = components.get(i);
                if (Redaction.emptied(component.confidential())) {
                    table.row(
                            out.sources().plan(order, "/components/" + i),
                            order.operatorName(),
                            component.code(),
                            Words.of(component.layer()),
                            Redaction.WORD,
                            Redaction.WORD,
                            Redaction.WORD);
                    continue;
                }
                table.row(
                        out.sources().plan(order, "/components/" + i),
                        order.operatorName(),
                        component.code(),
                        Words.of(component.layer()),
                        Words.of(component.mode()),
                        String.join(", ", component.sites()),
                        recovery(component));
            }
        }
        if (!table.isEmpty()) {
            out.add(table.table());
        }
    }

    private static CharSequence recovery(Component component) {
        return switch (component.mode()) {
            case ACTIVE_ACTIVE -> "";
            case ACTIVE_STANDBY -> failover(component);
            case BACKUP -> Cell.minutes(component.restoreMinutes());
            case SINGLE -> Cell.minutes(component.rebuildMinutes());
        };
    }

    /** One time for all data centres, or the time of each. */
    private static CharSequence failover(Component component) {
        Map<String, Integer> bySite = component.failoverBySite();
        if (bySite.isEmpty()) {
            return Cell.minutes(component.failoverMinutes());
        }
        return component.sites().stream()
                .map(site -> site + " " + said(bySite.getOrDefault(site, component.failoverMinutes())))
                .collect(Collectors.joining(", "));
    }

    private static String said(Integer minutes) {
        return minutes == null ? Say.UNDECLARED : Say.minutes(minutes);
    }

    private static void drills(EditionInputs in, EditionDraft out) {
        Rows table = new Rows("모의훈련 계획과 결과")
                .text("사업자", 13)
                .text("가정", 30)
                .date("계획일", 16)
                .date("실시일", 16)
                .number("복구 실측", 15)
                .status("운영도구 포함", 12)
                .status("입주사 참여", 12);
        for (OrderInput order : in.orders()) {
            List<Drill> drills =
                    order.accepted().map(accepted -> accepted.plan().drills()).orElse(List.of());
            for (int i = 0; i < drills.size(); i++) {
                Drill drill = drills.get(i);
                if (Redaction.emptied(drill.confidential())) {
                    String word = Redaction.WORD;
                    table.row(
                            out.sources().plan(order, "/drills/" + i),
                            order.operatorName(),
                            word,
                            word,
                            word,
                            word,
                            word,
                            word);
                    continue;
                }
                Origin origin = out.sources()
                        .plan(order, "/drills/" + i)
                        .and(out.sources().known(drill.sources()));
                table.row(
                        origin,
                        order.operatorName(),
                        drill.scenario().ko(),
                        Cell.date(drill.plannedOn()),
                        drill.heldOn() == null ? "보고 없음" : Cell.date(drill.heldOn()),
                        Cell.minutes(drill.measuredRecoveryMinutes()),
                        Say.yes(drill.operationsToolsIncluded()),
                        Say.yes(drill.tenantsIncluded()));
            }
        }
        if (!table.isEmpty()) {
            out.add(table.table());
        }
    }
}
