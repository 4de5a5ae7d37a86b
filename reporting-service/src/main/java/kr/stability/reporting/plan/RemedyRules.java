package kr.stability.reporting.plan;

import kr.stability.reporting.problem.Rule;

/** The rules of redress: groups have codes, nothing is counted below zero, what starts ends later. */
final class RemedyRules {
    private final Remedy remedy;
    private final PlanFindings findings;

    RemedyRules(Remedy remedy, PlanFindings findings) {
        this.remedy = remedy;
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
        findings.notNegative(at + "/claims", group.claims());
        findings.notNegative(at + "/settledClaims", group.settledClaims());
        findings.notNegative(at + "/users", group.users());
        findings.notNegative(at + "/amountKrw", group.amountKrw());
        if (group.startsOn() != null
                && group.dueOn() != null
                && group.startsOn().isAfter(group.dueOn())) {
            findings.add(at + "/dueOn", group.dueOn().toString(), Rule.ENDS_BEFORE_START);
        }
    }
}
