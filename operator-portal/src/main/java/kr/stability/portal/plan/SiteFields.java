package kr.stability.portal.plan;

import static kr.stability.portal.plan.Field.choice;

/** Data centres, and the figures of their battery rooms and power. */
final class SiteFields {
    static final Group SITES = Group.of("", "sites")
            .list(Group.of(Section.Slug.SITES, "site")
                    .with(
                            Fields.code("PANGYO"),
                            Field.of(Kind.CODE, "owner", "site.owner").help("site.owner.help"),
                            Fields.sources(),
                            Field.of(Kind.LINE, "name.ko", "site.name").requiredWith("name"),
                            Fields.english("name", Kind.LINE, "site.name"),
                            Field.of(Kind.DECIMAL, "contractedStandbyKilowatts", "site.contractedStandbyKilowatts"))
                    .part(Fields.part(
                            "site.facility.part",
                            Field.of(
                                    Kind.DURATION,
                                    "facility.batteryTelemetryIntervalSeconds",
                                    "site.batteryTelemetryIntervalSeconds"),
                            Field.of(
                                    Kind.DECIMAL, "facility.batteryRackSpacingMetres", "site.batteryRackSpacingMetres"),
                            Field.of(
                                    Kind.DECIMAL,
                                    "facility.batteryEnergyPerCompartmentMegawattHours",
                                    "site.batteryEnergyPerCompartmentMegawattHours"),
                            yesNo("upsOrOtherPlantInBatteryRoom"),
                            yesNo("powerLinesInBatteryRoom"),
                            Field.of(Kind.CODES, "facility.powerCutOffStages", "site.powerCutOffStages")
                                    .choices(
                                            choice("UNIT", "site.powerCutOffStages.UNIT"),
                                            choice("GROUP", "site.powerCutOffStages.GROUP"),
                                            choice("FLOOR", "site.powerCutOffStages.FLOOR")),
                            yesNo("remoteCutOffOrUpsBypass"),
                            yesNo("reservePowerDuplicated"),
                            yesNo("rapidExhaust"),
                            Field.of(Kind.DECIMAL, "facility.standbyKilowatts", "site.standbyKilowatts")))
                    .part(Fields.confidential()));

    private SiteFields() {}

    private static Field yesNo(String name) {
        return Field.of(Kind.YES_NO, "facility." + name, "site." + name);
    }
}
