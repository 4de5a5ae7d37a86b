package kr.stability.reporting.plan;

/** What is asked about services, their recovery targets and what they run on. */
final class ServiceRemarks {
    private final ImprovementPlan plan;
    private final PlanContext context;
    private final Remarks remarks;

    ServiceRemarks(ImprovementPlan plan, PlanContext context, Remarks remarks) {
        this.plan = plan;
        this.context = context;
        this.remarks = remarks;
    }

    void check() {
        services();
        components();
    }

    private void services() {
        for (int i = 0; i < plan.services().size(); i++) {
            service("/services/" + i, plan.services().get(i));
        }
    }

    private void service(String at, DigitalService service) {
        Integer rto = service.rtoMinutes();
        Long suffered = service.code() == null ? null : context.suffered().get(service.code());
        Integer measured = Recovery.measured(service.code(), plan.drills());
        boolean core = service.tier() == DigitalService.Tier.CORE;
        boolean free = Boolean.FALSE.equals(service.paid());
        remarks.note(
                measured == null && Recovery.farBelow(rto, suffered),
                at + "/rtoMinutes",
                rto,
                RemarkRule.RECOVERY_TARGET_FAR_BELOW_OUTAGE);
        remarks.note(
                measured != null && rto != null && measured > rto,
                at + "/rtoMinutes",
                rto,
                RemarkRule.RECOVERY_TARGET_MISSED_IN_DRILL);
        remarks.note(
                rto == null && (core || service.tier() == DigitalService.Tier.IMPORTANT),
                at + "/rtoMinutes",
                null,
                RemarkRule.SERVICE_WITHOUT_RTO);
        remarks.note(
                core && service.rpoMinutes() == null, at + "/rpoMinutes", null, RemarkRule.CORE_SERVICE_WITHOUT_RPO);
        remarks.note(
                context.remedyAsked() && free && suffered != null && !freeUsersGetSomething(),
                at + "/paid",
                false,
                RemarkRule.FREE_SERVICE_WITHOUT_REMEDY);
    }

    private boolean freeUsersGetSomething() {
        return plan.remedy() != null
                && plan.remedy().groups().stream().anyMatch(group -> group.group() == Remedy.UserGroup.FREE_USER);
    }

    private void components() {
        for (int i = 0; i < plan.components().size(); i++) {
            Component component = plan.components().get(i);
            boolean alone = component.layer() == Component.Layer.OPERATIONS_TOOL
                    && component.sites().size() == 1
                    && !redundancyIsPlanned();
            remarks.note(
                    alone,
                    "/components/" + i + "/sites",
                    String.join(", ", component.sites()),
                    RemarkRule.OPERATIONS_TOOL_AT_SINGLE_SITE);
        }
    }

    private boolean redundancyIsPlanned() {
        return plan.measures().stream()
                .filter(measure -> measure.kind() == Measure.Kind.PLANNED)
                .flatMap(measure -> measure.requirements().stream())
                .anyMatch(context.redundancyRequirements()::contains);
    }
}
