package kr.stability.reporting.plan;

import java.math.BigDecimal;
import java.util.List;

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
        Boolean rapidExhaust) {

    /** How finely power can be cut. */
    public enum CutOffStage {
        /** One piece of plant (개별 설비). */
        UNIT,
        /** A group of plant (설비 그룹). */
        GROUP,
        /** A floor (층). */
        FLOOR
    }
}
