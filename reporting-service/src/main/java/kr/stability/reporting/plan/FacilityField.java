package kr.stability.reporting.plan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.function.Function;
import kr.stability.reporting.json.Text;

/** The values of {@link Facility}, by the names that they have in a plan. */
@RegisterForReflection
public enum FacilityField {
    BATTERY_TELEMETRY_INTERVAL_SECONDS(
            "batteryTelemetryIntervalSeconds",
            Facility::batteryTelemetryIntervalSeconds,
            "배터리 계측 주기",
            "Battery telemetry interval"),
    BATTERY_RACK_SPACING_METRES(
            "batteryRackSpacingMetres", Facility::batteryRackSpacingMetres, "배터리 랙 간격", "Battery rack spacing"),
    BATTERY_ENERGY_PER_COMPARTMENT_MEGAWATT_HOURS(
            "batteryEnergyPerCompartmentMegawattHours",
            Facility::batteryEnergyPerCompartmentMegawattHours,
            "방화구획당 배터리 용량",
            "Battery energy per compartment"),
    UPS_OR_OTHER_PLANT_IN_BATTERY_ROOM(
            "upsOrOtherPlantInBatteryRoom",
            Facility::upsOrOtherPlantInBatteryRoom,
            "배터리실 안 다른 설비",
            "Other plant in the battery room"),
    POWER_LINES_IN_BATTERY_ROOM(
            "powerLinesInBatteryRoom",
            Facility::powerLinesInBatteryRoom,
            "배터리실 안 전력선",
            "Power lines in the battery room"),
    POWER_CUT_OFF_STAGES("powerCutOffStages", Facility::powerCutOffStages, "전력 차단 단위", "Power cut-off stages"),
    REMOTE_CUT_OFF_OR_UPS_BYPASS(
            "remoteCutOffOrUpsBypass",
            Facility::remoteCutOffOrUpsBypass,
            "원격 차단 또는 UPS 우회",
            "Remote cut-off or UPS bypass"),
    RESERVE_POWER_DUPLICATED(
            "reservePowerDuplicated", Facility::reservePowerDuplicated, "예비전력 이중화", "Redundant reserve power"),
    RAPID_EXHAUST("rapidExhaust", Facility::rapidExhaust, "급속 배기", "Rapid exhaust"),
    STANDBY_KILOWATTS("standbyKilowatts", Facility::standbyKilowatts, "입주사 전환용 예비 전력", "Standby capacity for tenants");

    private final String path;
    private final Function<Facility, Object> value;
    private final Text label;

    FacilityField(String path, Function<Facility, Object> value, String ko, String en) {
        this.path = path;
        this.value = value;
        this.label = new Text(ko, en);
    }

    /** Name in the plan, such as {@code rapidExhaust}. */
    public String path() {
        return path;
    }

    /** Name on screen. */
    public Text label() {
        return label;
    }

    /** The value declared, or null; a {@link Number}, {@link Boolean} or list. */
    public Object of(Facility facility) {
        return facility == null ? null : value.apply(facility);
    }
}
