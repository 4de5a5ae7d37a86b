package kr.stability.reporting.plan;

import java.util.List;
import java.util.Set;
import kr.stability.reporting.problem.Rule;

/** The rules of services, sites and components: every name used is declared, nothing needs itself. */
final class InventoryRules {
    private final ImprovementPlan plan;
    private final PlanFindings findings;
    private final Set<String> sites;
    private final Set<String> components;

    InventoryRules(ImprovementPlan plan, PlanFindings findings) {
        this.plan = plan;
        this.findings = findings;
        this.sites = PlanFindings.declared(plan.sites(), Site::code);
        this.components = PlanFindings.declared(plan.components(), Component::code);
    }

    void check() {
        findings.codes("/services", plan.services(), DigitalService::code);
        for (int i = 0; i < plan.services().size(); i++) {
            service("/services/" + i, plan.services().get(i));
        }
        findings.codes("/sites", plan.sites(), Site::code);
        for (int i = 0; i < plan.sites().size(); i++) {
            site("/sites/" + i, plan.sites().get(i));
        }
        findings.codes("/components", plan.components(), Component::code);
        for (int i = 0; i < plan.components().size(); i++) {
            component("/components/" + i, plan.components().get(i));
        }
    }

    /** The part without which no question about the inventory makes sense. */
    void usable() {
        findings.eachOnce("/services", plan.services(), DigitalService::code);
        findings.eachOnce("/sites", plan.sites(), Site::code);
        findings.eachOnce("/components", plan.components(), Component::code);
        for (int i = 0; i < plan.services().size(); i++) {
            times("/services/" + i, plan.services().get(i));
        }
        for (int i = 0; i < plan.components().size(); i++) {
            times("/components/" + i, plan.components().get(i));
        }
    }

    private void times(String at, DigitalService service) {
        findings.duration(at + "/rtoMinutes", service.rtoMinutes());
        findings.duration(at + "/rpoMinutes", service.rpoMinutes());
    }

    private void times(String at, Component component) {
        findings.duration(at + "/failoverMinutes", component.failoverMinutes());
        for (int i = 0; i < component.failovers().size(); i++) {
            findings.duration(
                    at + "/failovers/" + i + "/minutes",
                    component.failovers().get(i).minutes());
        }
        findings.duration(at + "/restoreMinutes", component.restoreMinutes());
        findings.duration(at + "/rebuildMinutes", component.rebuildMinutes());
    }

    private void service(String at, DigitalService service) {
        findings.title(at + "/name", service.name());
        findings.chosen(at + "/tier", service.tier());
        findings.notNegative(at + "/affectedUsers", service.affectedUsers());
        times(at, service);
        findings.references(at + "/needs", service.needs(), components);
    }

    private void site(String at, Site site) {
        findings.notNegative(at + "/contractedStandbyKilowatts", site.contractedStandbyKilowatts());
        facility(at + "/facility", site.facility());
    }

    private void facility(String at, Facility facility) {
        if (facility != null) {
            findings.duration(at + "/batteryTelemetryIntervalSeconds", facility.batteryTelemetryIntervalSeconds());
            findings.notNegative(at + "/batteryRackSpacingMetres", facility.batteryRackSpacingMetres());
            findings.notNegative(
                    at + "/batteryEnergyPerCompartmentMegawattHours",
                    facility.batteryEnergyPerCompartmentMegawattHours());
            findings.notNegative(at + "/standbyKilowatts", facility.standbyKilowatts());
        }
    }

    private void component(String at, Component component) {
        findings.chosen(at + "/layer", component.layer());
        findings.chosen(at + "/mode", component.mode());
        times(at, component);
        findings.notNegative(at + "/loadKilowatts", component.loadKilowatts());
        findings.references(at + "/sites", component.sites(), sites);
        failovers(at + "/failovers", component);
        others(at + "/needs", component, component.needs());
        others(at + "/needsToFailOver", component, component.needsToFailOver());
    }

    private void failovers(String at, Component component) {
        findings.eachOnce(at, component.failovers(), Failover::code);
        for (int i = 0; i < component.failovers().size(); i++) {
            Failover row = component.failovers().get(i);
            if (row.code() == null) {
                findings.add(at + "/" + i + "/code", null, Rule.NOT_IN_LIST);
            } else if (!component.sites().contains(row.code())) {
                findings.add(at + "/" + i + "/code", row.code(), Rule.UNKNOWN_REFERENCE);
            }
            if (row.minutes() == null) {
                findings.add(at + "/" + i + "/minutes", null, Rule.TEXT_BLANK);
            }
        }
    }

    private void others(String at, Component component, List<String> needed) {
        findings.references(at, needed, components);
        for (int i = 0; i < needed.size(); i++) {
            if (needed.get(i).equals(component.code())) {
                findings.add(at + "/" + i, component.code(), Rule.SELF_REFERENCE);
            }
        }
    }
}
