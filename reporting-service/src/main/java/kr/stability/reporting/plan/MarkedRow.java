package kr.stability.reporting.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A part of a plan that its company marked confidential.
 *
 * @param part what it is
 * @param code by which it is found again in another version; empty where there is one of its kind
 * @param pointer where it stands in this version
 * @param mark why, and until when
 */
public record MarkedRow(PlanPart part, String code, String pointer, Confidential mark) {

    /** Everything that is marked in a plan, top to bottom. */
    public static List<MarkedRow> of(ImprovementPlan plan) {
        Search found = new Search(new ArrayList<>());
        found.rows(PlanPart.MEASURE, "/measures/", plan.measures(), Measure::code, Measure::confidential);
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure measure = plan.measures().get(i);
            found.rows(
                    PlanPart.MILESTONE,
                    "/measures/" + i + "/milestones/",
                    measure.milestones(),
                    step -> measure.code() + "/" + step.code(),
                    Milestone::confidential);
        }
        found.rows(PlanPart.SERVICE, "/services/", plan.services(), DigitalService::code, DigitalService::confidential);
        found.rows(PlanPart.SITE, "/sites/", plan.sites(), Site::code, Site::confidential);
        found.rows(PlanPart.COMPONENT, "/components/", plan.components(), Component::code, Component::confidential);
        found.rows(PlanPart.DRILL, "/drills/", plan.drills(), Drill::code, Drill::confidential);
        if (plan.responseOrganisation() != null) {
            found.one(
                    PlanPart.RESPONSE_ORGANISATION,
                    "/responseOrganisation",
                    plan.responseOrganisation().confidential());
        }
        if (plan.remedy() != null) {
            found.one(PlanPart.REMEDY, "/remedy", plan.remedy().confidential());
            found.rows(
                    PlanPart.REMEDY_GROUP,
                    "/remedy/groups/",
                    plan.remedy().groups(),
                    Remedy.Group::code,
                    Remedy.Group::confidential);
        }
        found.one(PlanPart.OPINION, "/opinion", plan.opinionConfidential());
        return List.copyOf(found.rows());
    }

    private record Search(List<MarkedRow> rows) {

        <T> void rows(PlanPart part, String at, List<T> all, Function<T, String> code, Function<T, Confidential> mark) {
            for (int i = 0; i < all.size(); i++) {
                T row = all.get(i);
                if (mark.apply(row) != null) {
                    rows.add(new MarkedRow(
                            part, Objects.requireNonNullElse(code.apply(row), ""), at + i, mark.apply(row)));
                }
            }
        }

        void one(PlanPart part, String at, Confidential mark) {
            if (mark != null) {
                rows.add(new MarkedRow(part, "", at, mark));
            }
        }
    }
}
