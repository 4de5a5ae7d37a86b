package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.inspection.InspectionStatus;

/** A result of an inspection; {@code order} is an id; measure and site may be null. */
public record InspectionInput(
        String id,
        String operator,
        String order,
        String requirement,
        String measure,
        List<String> laws,
        String site,
        LocalDate on,
        InspectionResult result,
        String text,
        boolean illustrative,
        List<FollowUp> followUps) {

    /** True when what was found is still to be put right. */
    boolean open() {
        return result != InspectionResult.VERIFIED
                && (followUps.isEmpty() || followUps.getLast().status() != InspectionStatus.RESOLVED);
    }

    /** The measure is not named where its plan keeps it confidential. */
    InspectionInput withoutMeasure() {
        return new InspectionInput(
                id, operator, order, requirement, null, laws, site, on, result, text, illustrative, followUps);
    }

    /** The data centre is not named where a plan keeps it confidential. */
    InspectionInput withoutSite() {
        return new InspectionInput(
                id, operator, order, requirement, measure, laws, null, on, result, text, illustrative, followUps);
    }

    /** What was done about an inspection; the day is for a follow-up only, else null. */
    public record FollowUp(InspectionStatus status, LocalDate dueOn, String text) {}
}
