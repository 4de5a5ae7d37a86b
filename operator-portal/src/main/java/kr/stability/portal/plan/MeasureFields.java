package kr.stability.portal.plan;

import static kr.stability.portal.plan.Field.choice;

/** Measures and their milestones: what was done (조치결과) and what will be done (향후계획). */
final class MeasureFields {
    private static final Group MILESTONES = Group.of("milestones", "이행일정", "Milestone")
            .with(
                    Fields.code("M1-1"),
                    Fields.date("dueOn", "예정일", "Due on"),
                    Fields.date("achievedOn", "달성일", "Achieved on"),
                    Field.of(Kind.LINE, "title.ko", "내용", "What").required(),
                    Fields.english("title", Kind.LINE, "What"));

    private static final Group MEASURES = Group.of(Section.Slug.MEASURES, "조치", "Measure")
            .with(
                    Fields.code("M1"),
                    Field.of(Kind.CHOICE, "kind", "구분", "Kind")
                            .required()
                            .choices(choice("DONE", "조치결과 (완료)", "Done"), choice("PLANNED", "향후계획", "Planned")),
                    Field.of(Kind.LINE, "department", "담당 부서", "Department"),
                    Field.of(Kind.CODES, "requirements", "답하는 요구사항", "Requirements answered")
                            .offers(Reference.REQUIREMENTS)
                            .help("하나 이상 고르세요.", "Choose one or more."),
                    Field.of(Kind.LINE, "title.ko", "제목", "Title").required(),
                    Fields.english("title", Kind.LINE, "Title"),
                    Field.of(Kind.AREA, "description.ko", "설명", "Description").requiredWith("description"),
                    Fields.english("description", Kind.AREA, "Description"),
                    Field.of(Kind.MONEY, "budgetKrw", "예산 (원)", "Budget (KRW)")
                            .help("모르면 비워 두세요.", "Leave empty if unknown."),
                    Fields.date("endsOn", "종료일", "Ends on"),
                    Fields.sources())
            .list(MILESTONES);

    static final Group SECTION = Group.of("", "조치", "Measures").list(MEASURES);

    private MeasureFields() {}
}
