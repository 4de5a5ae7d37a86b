package kr.stability.reporting.edition;

import java.util.List;
import kr.stability.reporting.plan.Facility;
import kr.stability.reporting.plan.Site;

/** What the owner of a data centre leaves undeclared about the building; tenants are not asked. */
final class FacilityGaps {
    private final EditionInputs.Order order;
    private final Gaps.Check check;

    FacilityGaps(EditionInputs.Order order, Gaps.Check check) {
        this.order = order;
        this.check = check;
    }

    void sites(List<Site> sites) {
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            String at = "/sites/" + i;
            String item = "데이터센터 " + site.code();
            check.field(new Gaps.Field(item, "소유자", at + "/owner"), site.owner(), true);
            boolean own = order.operator().equals(site.owner());
            check.field(new Gaps.Field(item, "시설 현황", at + "/facility"), site.facility(), own);
            if (site.facility() != null) {
                facility(item, at + "/facility", site.facility());
            }
        }
    }

    private void facility(String item, String at, Facility is) {
        field(item, "배터리 계측 주기", at + "/batteryTelemetryIntervalSeconds", is.batteryTelemetryIntervalSeconds());
        field(item, "배터리 랙 간격", at + "/batteryRackSpacingMetres", is.batteryRackSpacingMetres());
        field(
                item,
                "방화구획당 배터리 용량",
                at + "/batteryEnergyPerCompartmentMegawattHours",
                is.batteryEnergyPerCompartmentMegawattHours());
        field(item, "배터리실 안 다른 설비", at + "/upsOrOtherPlantInBatteryRoom", is.upsOrOtherPlantInBatteryRoom());
        field(item, "배터리실 안 전력선", at + "/powerLinesInBatteryRoom", is.powerLinesInBatteryRoom());
        field(item, "전력 차단 단위", at + "/powerCutOffStages", is.powerCutOffStages());
        field(item, "원격 차단 또는 UPS 우회", at + "/remoteCutOffOrUpsBypass", is.remoteCutOffOrUpsBypass());
        field(item, "예비전력 이중화", at + "/reservePowerDuplicated", is.reservePowerDuplicated());
        field(item, "급속 배기", at + "/rapidExhaust", is.rapidExhaust());
    }

    private void field(String item, String name, String pointer, Object value) {
        check.field(new Gaps.Field(item, name, pointer), value, true);
    }
}
