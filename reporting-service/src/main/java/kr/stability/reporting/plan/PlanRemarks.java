package kr.stability.reporting.plan;

import java.util.List;

/**
 * What the ministry asks about a plan before it is filed: what has to be explained, and warnings. See {@link RemarkRule}.
 */
public final class PlanRemarks {
    private PlanRemarks() {}

    /** The remarks on a plan, explained ones included. */
    public static List<Remark> of(ImprovementPlan plan, PlanContext context, RowNames names) {
        Remarks remarks = new Remarks(plan, names);
        new MeasureRemarks(plan, context, remarks).check();
        new ServiceRemarks(plan, context, remarks).check();
        return remarks.all();
    }
}
