package kr.stability.portal.plan;

import static kr.stability.portal.plan.Field.choice;

/** Data centres, and the figures of their battery rooms and power. */
final class SiteFields {
    static final Group SITES = Group.of("", "데이터센터", "Sites")
            .list(Group.of(Section.Slug.SITES, "데이터센터", "Site")
                    .with(
                            Fields.code("PANGYO"),
                            Field.of(Kind.CODE, "owner", "소유 사업자", "Owner")
                                    .help("사업자 코드. 예: skcnc", "Code of the company, for example skcnc"),
                            Fields.sources(),
                            Field.of(Kind.LINE, "name.ko", "이름", "Name").requiredWith("name"),
                            Fields.english("name", Kind.LINE, "Name"),
                            Field.of(
                                    Kind.DECIMAL,
                                    "contractedStandbyKilowatts",
                                    "계약한 예비 전력 (kW)",
                                    "Standby capacity contracted (kW)"))
                    .part(Fields.part(
                            "설비 (소유 사업자, 입주사는 아는 것만)",
                            "Facility (the owner; tenants as far as they know)",
                            Field.of(
                                    Kind.DURATION,
                                    "facility.batteryTelemetryIntervalSeconds",
                                    "배터리 계측 주기 (초)",
                                    "Battery telemetry interval (seconds)"),
                            Field.of(
                                    Kind.DECIMAL,
                                    "facility.batteryRackSpacingMetres",
                                    "배터리 랙 간격 (m)",
                                    "Rack spacing (metres)"),
                            Field.of(
                                    Kind.DECIMAL,
                                    "facility.batteryEnergyPerCompartmentMegawattHours",
                                    "구획당 배터리 용량 (MWh)",
                                    "Energy per compartment (MWh)"),
                            yesNo(
                                    "upsOrOtherPlantInBatteryRoom",
                                    "배터리실 내 UPS 등 타 설비",
                                    "UPS or other plant in the battery room"),
                            yesNo("powerLinesInBatteryRoom", "배터리실 내 전력선", "Power lines in the battery room"),
                            Field.of(Kind.CODES, "facility.powerCutOffStages", "전력 차단 단계", "Power cut-off stages")
                                    .choices(
                                            choice("UNIT", "개별 설비", "Unit"),
                                            choice("GROUP", "설비 그룹", "Group"),
                                            choice("FLOOR", "층", "Floor")),
                            yesNo("remoteCutOffOrUpsBypass", "원격 차단 또는 UPS 바이패스", "Remote cut-off or UPS bypass"),
                            yesNo("reservePowerDuplicated", "예비 전력 이중화", "Reserve power duplicated"),
                            yesNo("rapidExhaust", "급속 배기장치", "Rapid exhaust"),
                            Field.of(
                                    Kind.DECIMAL,
                                    "facility.standbyKilowatts",
                                    "입주사 전환용 예비 전력 (kW)",
                                    "Standby capacity for tenants (kW)"))));

    private SiteFields() {}

    private static Field yesNo(String name, String ko, String en) {
        return Field.of(Kind.YES_NO, "facility." + name, ko, en);
    }
}
