package kr.stability.reporting.plan;

import java.util.Set;

/** The rules of redress: groups have codes, nothing is counted below zero, what starts ends later. */
final class RemedyRules {
    private final Remedy remedy;
    private final Set<String> services;
    private final PlanFindings findings;

    RemedyRules(ImprovementPlan plan, PlanFindings findings) {
        this.remedy = plan.remedy();
        this.services = PlanFindings.declared(plan.services(), DigitalService::code);
        this.findings = findings;
    }

    void check() {
        if (remedy.claimsReported() != null) {
            claims("/remedy/claimsReported", remedy.claimsReported());
        }
        findings.codes("/remedy/groups", remedy.groups(), Remedy.Group::code);
        for (int i = 0; i < remedy.groups().size(); i++) {
            group("/remedy/groups/" + i, remedy.groups().get(i));
        }
    }

    private void claims(String at, Remedy.ClaimsReported claims) {
        findings.notNegative(at + "/total", claims.total());
        findings.notNegative(at + "/onOwnServices", claims.onOwnServices());
        findings.notNegative(at + "/settled", claims.settled());
    }

    private void group(String at, Remedy.Group group) {
        findings.chosen(at + "/group", group.group());
        findings.references(at + "/services", group.services(), services);
        findings.notNegative(at + "/claims", group.claims());
        findings.notNegative(at + "/settledClaims", group.settledClaims());
        findings.notNegative(at + "/users", group.users());
        findings.notNegative(at + "/amountKrw", group.amountKrw());
        findings.inOrder(at + "/dueOn", group.startsOn(), group.dueOn());
    }
}
