package kr.stability.portal.plan;

/** Drills and the standing response organisation. */
final class PeopleFields {
    static final Group DRILLS = Group.of("", "모의훈련", "Drills")
            .list(Group.of(Section.Slug.DRILLS, "훈련", "Drill")
                    .with(
                            Fields.code("D1"),
                            Fields.date("plannedOn", "예정일", "Planned on"),
                            Fields.date("heldOn", "실시일", "Held on"),
                            Fields.minutes("measuredRecoveryMinutes", "측정한 복구시간", "Measured recovery"),
                            Field.of(Kind.AREA, "scenario.ko", "시나리오", "Scenario")
                                    .required(),
                            Fields.english("scenario", Kind.AREA, "Scenario"),
                            Field.of(
                                    Kind.YES_NO,
                                    "operationsToolsIncluded",
                                    "운영도구 상실 포함",
                                    "Includes loss of operations tools"),
                            Field.of(Kind.YES_NO, "tenantsIncluded", "입주사 참여", "Tenants took part"),
                            Fields.sources(),
                            Field.of(Kind.CODES, "services", "대상 서비스", "Services")
                                    .offers(Reference.SERVICES),
                            Field.of(Kind.AREA, "lessons.ko", "교훈", "Lessons").requiredWith("lessons"),
                            Fields.english("lessons", Kind.AREA, "Lessons")));

    static final Group RESPONSE_ORGANISATION = Group.of("", "상시 대응조직", "Response organisation")
            .with(
                    Field.of(Kind.LINE, "responseOrganisation.name.ko", "조직 이름", "Name")
                            .requiredWith("responseOrganisation"),
                    Fields.english("responseOrganisation.name", Kind.LINE, "Name"),
                    Field.of(Kind.YES_NO, "responseOrganisation.dutyRoster", "당직 체계", "Duty roster"),
                    Fields.minutes("responseOrganisation.escalationMinutes", "상황 전파 시간", "Escalation"),
                    Field.of(Kind.LINE, "responseOrganisation.contact", "연락처", "Contact"));

    private PeopleFields() {}
}
