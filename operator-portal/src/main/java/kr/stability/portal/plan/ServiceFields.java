package kr.stability.portal.plan;

import static kr.stability.portal.plan.Field.choice;

/** Services with their recovery targets, and the components that they run on. */
final class ServiceFields {
    static final Group SERVICES = Group.of("", "services")
            .list(Group.of(Section.Slug.SERVICES, "service")
                    .with(
                            Fields.code("KAKAOTALK"),
                            Field.of(Kind.CHOICE, "tier", "service.tier")
                                    .required()
                                    .choices(
                                            choice("CORE", "service.tier.CORE"),
                                            choice("IMPORTANT", "service.tier.IMPORTANT"),
                                            choice("MANAGED", "service.tier.MANAGED"),
                                            choice("ORDINARY", "service.tier.ORDINARY")),
                            Field.of(Kind.YES_NO, "paid", "service.paid"),
                            Field.of(Kind.LINE, "name.ko", "service.name").required(),
                            Fields.english("name", Kind.LINE, "service.name"),
                            Fields.minutes("rtoMinutes", "service.rtoMinutes"),
                            Fields.minutes("rpoMinutes", "service.rpoMinutes"),
                            Field.of(Kind.INTEGER, "affectedUsers", "service.affectedUsers"),
                            Fields.sources(),
                            Field.of(Kind.CODES, "needs", "service.needs").offers(Reference.COMPONENTS))
                    .part(Fields.confidential()));

    private static final Group FAILOVERS = Group.of("failovers", "component.failover")
            .with(
                    Field.of(Kind.CHOICE, "code", "component.failover.code")
                            .required()
                            .offers(Reference.SITES),
                    Fields.minutes("minutes", "component.failover.minutes").required());

    static final Group COMPONENTS = Group.of("", "components")
            .list(Group.of(Section.Slug.COMPONENTS, "component")
                    .with(
                            Fields.code("K-DATA"),
                            Field.of(Kind.CHOICE, "layer", "component.layer")
                                    .required()
                                    .choices(
                                            choice("DATA", "component.layer.DATA"),
                                            choice("APPLICATION", "component.layer.APPLICATION"),
                                            choice("OPERATIONS_TOOL", "component.layer.OPERATIONS_TOOL"),
                                            choice("AUTHENTICATION", "component.layer.AUTHENTICATION"),
                                            choice("NETWORK", "component.layer.NETWORK"),
                                            choice("OTHER", "component.layer.OTHER")),
                            Field.of(Kind.CHOICE, "mode", "component.mode")
                                    .required()
                                    .choices(
                                            choice("ACTIVE_ACTIVE", "component.mode.ACTIVE_ACTIVE"),
                                            choice("ACTIVE_STANDBY", "component.mode.ACTIVE_STANDBY"),
                                            choice("BACKUP", "component.mode.BACKUP"),
                                            choice("SINGLE", "component.mode.SINGLE")),
                            Fields.minutes("failoverMinutes", "component.failoverMinutes")
                                    .help("component.failoverMinutes.help"),
                            Fields.minutes("restoreMinutes", "component.restoreMinutes"),
                            Fields.minutes("rebuildMinutes", "component.rebuildMinutes"),
                            Field.of(Kind.DECIMAL, "loadKilowatts", "component.loadKilowatts"),
                            Field.of(Kind.LINE, "name.ko", "component.name").requiredWith("name"),
                            Fields.english("name", Kind.LINE, "component.name"),
                            Field.of(Kind.CODES, "sites", "component.sites").offers(Reference.SITES),
                            Field.of(Kind.CODES, "needs", "component.needs").offers(Reference.COMPONENTS),
                            Field.of(Kind.CODES, "needsToFailOver", "component.needsToFailOver")
                                    .offers(Reference.COMPONENTS),
                            Fields.sources())
                    .part(Fields.confidential())
                    .list(FAILOVERS));

    private ServiceFields() {}
}
