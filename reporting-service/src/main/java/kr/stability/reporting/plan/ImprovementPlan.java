package kr.stability.reporting.plan;

import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * The improvement plan (개선계획) of one company in answer to one order, form version 1. What is not declared is null,
 * never zero.
 *
 * @param illustrative whether the plan contains example values, as in rehearsals and in the 2022 case; or null
 * @param measures what was done and what will be done
 * @param services services that the public uses, with their recovery targets
 * @param sites data centres where components run
 * @param components what the services consist of, and where it runs
 * @param drills planned and held
 * @param responseOrganisation the standing organisation for disasters, or null
 * @param remedy redress for users, or null
 * @param opinion what the company thinks of the demand, or null
 * @param opinionConfidential why the opinion is not for the public edition, or null when it is
 * @param explanations answers to findings that have to be explained
 */
public record ImprovementPlan(
        Boolean illustrative,
        List<Measure> measures,
        List<DigitalService> services,
        List<Site> sites,
        List<Component> components,
        List<Drill> drills,
        ResponseOrganisation responseOrganisation,
        Remedy remedy,
        Text opinion,
        Confidential opinionConfidential,
        List<Explanation> explanations) {

    /** Lists that were left out are empty. */
    public ImprovementPlan {
        measures = Lists.orEmpty(measures);
        services = Lists.orEmpty(services);
        sites = Lists.orEmpty(sites);
        components = Lists.orEmpty(components);
        drills = Lists.orEmpty(drills);
        explanations = Lists.orEmpty(explanations);
    }

    /** A plan that only says what runs where. */
    public static ImprovementPlan inventory(
            List<DigitalService> services, List<Site> sites, List<Component> components) {
        return new ImprovementPlan(null, null, services, sites, components, null, null, null, null, null, null);
    }
}
