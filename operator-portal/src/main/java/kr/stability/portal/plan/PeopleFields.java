package kr.stability.portal.plan;

/** Drills and the standing response organisation. */
final class PeopleFields {
    static final Group DRILLS = Group.of("", "drills")
            .list(Group.of(Section.Slug.DRILLS, "drill")
                    .with(
                            Fields.code("D1"),
                            Fields.date("plannedOn", "drill.plannedOn"),
                            Fields.date("heldOn", "drill.heldOn"),
                            Fields.minutes("measuredRecoveryMinutes", "drill.measuredRecoveryMinutes"),
                            Field.of(Kind.AREA, "scenario.ko", "drill.scenario").required(),
                            Fields.english("scenario", Kind.AREA, "drill.scenario"),
                            Field.of(Kind.YES_NO, "operationsToolsIncluded", "drill.operationsToolsIncluded"),
                            Field.of(Kind.YES_NO, "tenantsIncluded", "drill.tenantsIncluded"),
                            Fields.sources(),
                            Field.of(Kind.CODES, "services", "drill.services").offers(Reference.SERVICES),
                            Field.of(Kind.LINES, "participants", "drill.participants")
                                    .help("drill.participants.help"),
                            Field.of(Kind.AREA, "lessons.ko", "drill.lessons").requiredWith("lessons"),
                            Fields.english("lessons", Kind.AREA, "drill.lessons"))
                    .part(Fields.confidential()));

    static final Group RESPONSE_ORGANISATION = Group.of("", "responseOrganisation")
            .with(
                    Field.of(Kind.LINE, "responseOrganisation.name.ko", "responseOrganisation.name")
                            .requiredWith("responseOrganisation"),
                    Fields.english("responseOrganisation.name", Kind.LINE, "responseOrganisation.name"),
                    Field.of(Kind.YES_NO, "responseOrganisation.dutyRoster", "responseOrganisation.dutyRoster"),
                    Fields.minutes("responseOrganisation.escalationMinutes", "responseOrganisation.escalationMinutes"),
                    Field.of(Kind.AREA, "responseOrganisation.dutyHours.ko", "responseOrganisation.dutyHours")
                            .requiredWith("responseOrganisation.dutyHours")
                            .help("responseOrganisation.dutyHours.help"),
                    Fields.english("responseOrganisation.dutyHours", Kind.AREA, "responseOrganisation.dutyHours"),
                    Field.of(Kind.AREA, "responseOrganisation.escalationPath.ko", "responseOrganisation.escalationPath")
                            .requiredWith("responseOrganisation.escalationPath")
                            .help("responseOrganisation.escalationPath.help"),
                    Fields.english(
                            "responseOrganisation.escalationPath", Kind.AREA, "responseOrganisation.escalationPath"),
                    Field.of(Kind.LINE, "responseOrganisation.contact", "responseOrganisation.contact"))
            .part(Fields.confidential("responseOrganisation.confidential"));

    private PeopleFields() {}
}
