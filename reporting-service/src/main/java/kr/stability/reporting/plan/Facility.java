package kr.stability.reporting.plan;

import java.math.BigDecimal;
import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * What a site's owner declares about batteries and power; the figures of the guideline of 2023 [S6]. Null is undeclared.
 *
 * @param batteryTelemetryIntervalSeconds seconds between two readings of the battery monitoring system
 * @param batteryRackSpacingMetres metres between battery racks
 * @param batteryEnergyPerCompartmentMegawattHours MWh in one fire-walled compartment
 * @param upsOrOtherPlantInBatteryRoom whether other electrical plant stands in the battery room
 * @param powerLinesInBatteryRoom whether power lines run through the battery room
 * @param powerCutOffStages stages in which power can be cut
 * @param remoteCutOffOrUpsBypass whether power can be cut from afar or the UPS bypassed
 * @param reservePowerDuplicated whether reserve power is redundant
 * @param rapidExhaust whether there is rapid exhaust
 * @param standbyKilowatts electrical capacity kept free for tenants that fail over to this site
 */
public record Facility(
        Integer batteryTelemetryIntervalSeconds,
        BigDecimal batteryRackSpacingMetres,
        BigDecimal batteryEnergyPerCompartmentMegawattHours,
        Boolean upsOrOtherPlantInBatteryRoom,
        Boolean powerLinesInBatteryRoom,
        List<CutOffStage> powerCutOffStages,
        Boolean remoteCutOffOrUpsBypass,
        Boolean reservePowerDuplicated,
        Boolean rapidExhaust,
        BigDecimal standbyKilowatts) {

    /** How finely power can be cut. */
    public enum CutOffStage {
        /** One piece of plant (개별 설비). */
        UNIT("개별 설비", "One piece of plant"),
        /** A group of plant (설비 그룹). */
        GROUP("설비 그룹", "Group of plant"),
        /** A floor (층). */
        FLOOR("층", "Floor");

        private final Text label;

        CutOffStage(String ko, String en) {
            this.label = new Text(ko, en);
        }

        /** Name on screen. */
        public Text label() {
            return label;
        }
    }
}
