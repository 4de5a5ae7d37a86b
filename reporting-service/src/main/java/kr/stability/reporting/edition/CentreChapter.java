package kr.stability.reporting.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.plan.Facility;
import kr.stability.reporting.plan.Site;

/** Ⅲ. 추진 과제, 1. 데이터센터 안정성 및 생존성 강화. */
final class CentreChapter implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.part(Heading.Rank.PART, "추진 과제");
        out.section("데이터센터 안정성 및 생존성 강화");
        out.narrative(Place.CENTRES);
        out.item("화재 탐지·예방");
        Measures.write(EnumSet.of(Category.FIRE_PREVENTION), in, out);
        out.item("배터리실 구조와 전력 생존성");
        Measures.write(EnumSet.of(Category.POWER_SURVIVABILITY), in, out);
        out.item("데이터센터 시설 현황");
        Rows table =
                new Rows("사업자가 신고한 데이터센터 시설").text("데이터센터", 18).text("항목", 36).text("신고 내용", 24);
        in.orders()
                .forEach(order -> order.accepted()
                        .ifPresent(accepted -> sites(order, accepted.plan().sites(), table, out)));
        if (table.isEmpty()) {
            out.circle(
                    held(in) ? "공개된 시설 신고가 없음" : "채택된 개선계획에 시설 신고가 없음",
                    out.sources().rules());
        } else {
            out.add(table.table());
        }
    }

    private static boolean held(EditionInputs in) {
        return in.orders().stream()
                .flatMap(order -> order.accepted().stream())
                .flatMap(accepted -> accepted.plan().sites().stream())
                .anyMatch(site -> Redaction.emptied(site.confidential()));
    }

    private static void sites(OrderInput order, List<Site> sites, Rows table, EditionDraft out) {
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            if (site.facility() != null) {
                String name =
                        (site.name() == null ? site.code() : site.name().ko()) + " (" + order.operatorName() + ")";
                Origin origin = out.sources()
                        .plan(order, "/sites/" + i + "/facility")
                        .and(out.sources().known(site.sources()));
                facility(name, site.facility(), origin, table);
            }
        }
    }

    private static void facility(String site, Facility is, Origin origin, Rows table) {
        Integer seconds = is.batteryTelemetryIntervalSeconds();
        table.row(origin, site, "배터리 계측 주기", seconds == null ? Say.UNDECLARED : seconds + "초");
        table.row(origin, site, "배터리 랙 간격", measured(is.batteryRackSpacingMetres(), "m"));
        table.row(origin, site, "방화구획당 배터리 용량", measured(is.batteryEnergyPerCompartmentMegawattHours(), "MWh"));
        table.row(origin, site, "배터리실 안 UPS 등 다른 설비", there(is.upsOrOtherPlantInBatteryRoom()));
        table.row(origin, site, "배터리실 안 전력선", there(is.powerLinesInBatteryRoom()));
        table.row(origin, site, "전력 차단 단위", stages(is.powerCutOffStages()));
        table.row(origin, site, "원격 차단 또는 UPS 우회", there(is.remoteCutOffOrUpsBypass()));
        table.row(origin, site, "예비전력 이중화", there(is.reservePowerDuplicated()));
        table.row(origin, site, "급속 배기", there(is.rapidExhaust()));
    }

    private static String measured(Number value, String unit) {
        return value == null ? Say.UNDECLARED : value + unit;
    }

    private static String there(Boolean value) {
        return value == null ? Say.UNDECLARED : value ? "있음" : "없음";
    }

    private static String stages(List<Facility.CutOffStage> stages) {
        return stages == null || stages.isEmpty()
                ? Say.UNDECLARED
                : stages.stream()
                        .map(stage -> switch (stage) {
                            case UNIT -> "설비";
                            case GROUP -> "그룹";
                            case FLOOR -> "층";
                        })
                        .collect(Collectors.joining(" → "));
    }
}
