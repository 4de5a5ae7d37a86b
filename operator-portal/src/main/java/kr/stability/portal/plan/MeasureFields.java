package kr.stability.portal.plan;

import static kr.stability.portal.plan.Field.choice;

/** Measures and their milestones: what was done (조치결과) and what will be done (향후계획). */
final class MeasureFields {
    private static final Group MILESTONES = Group.of("milestones", "milestone")
            .with(
                    Fields.code("M1-1"),
                    Fields.date("dueOn", "milestone.dueOn"),
                    Fields.date("achievedOn", "milestone.achievedOn"),
                    Field.of(Kind.LINE, "title.ko", "milestone.title").required(),
                    Fields.english("title", Kind.LINE, "milestone.title"),
                    Field.of(Kind.NOTE, "changeReason", "milestone.changeReason")
                            .help("milestone.changeReason.help"))
            .part(Fields.confidential());

    private static final Group MEASURES = Group.of(Section.Slug.MEASURES, "measure")
            .with(
                    Fields.code("M1"),
                    Field.of(Kind.CHOICE, "kind", "measure.kind")
                            .required()
                            .choices(choice("DONE", "measure.kind.DONE"), choice("PLANNED", "measure.kind.PLANNED")),
                    Field.of(Kind.LINE, "department", "measure.department"),
                    Field.of(Kind.CODES, "requirements", "measure.requirements")
                            .offers(Reference.REQUIREMENTS)
                            .help("measure.requirements.help"),
                    Field.of(Kind.LINE, "title.ko", "measure.title").required(),
                    Fields.english("title", Kind.LINE, "measure.title"),
                    Field.of(Kind.AREA, "description.ko", "measure.description").requiredWith("description"),
                    Fields.english("description", Kind.AREA, "measure.description"),
                    Field.of(Kind.MONEY, "budgetKrw", "measure.budgetKrw").help("measure.budgetKrw.help"),
                    Fields.date("endsOn", "measure.endsOn"),
                    Fields.sources())
            .part(Fields.confidential())
            .list(MILESTONES);

    static final Group SECTION = Group.of("", "measures").list(MEASURES);

    private MeasureFields() {}
}
