package kr.stability.portal.plan;

import static kr.stability.portal.plan.Field.choice;

/** Remedy for users, and the company's opinion. */
final class RemedyFields {
    private static final String BODY = "remedy.consultationBody";

    private static final Group GROUPS = Group.of("remedy.groups", "group")
            .with(
                    Fields.code("R1"),
                    Field.of(Kind.CHOICE, "group", "group.kind")
                            .required()
                            .choices(
                                    choice("PAID_USER", "group.kind.PAID_USER"),
                                    choice("FREE_USER", "group.kind.FREE_USER"),
                                    choice("SMALL_MERCHANT", "group.kind.SMALL_MERCHANT")),
                    Field.of(Kind.INTEGER, "claims", "group.claims"),
                    Field.of(Kind.INTEGER, "settledClaims", "group.settledClaims"),
                    Field.of(Kind.INTEGER, "users", "group.users"),
                    Field.of(Kind.CODES, "services", "group.services").offers(Reference.SERVICES),
                    Field.of(Kind.AREA, "criteria.ko", "group.criteria").required(),
                    Fields.english("criteria", Kind.AREA, "group.criteria"),
                    Field.of(Kind.MONEY, "amountKrw", "group.amountKrw"),
                    Fields.date("startsOn", "group.startsOn"),
                    Fields.date("dueOn", "group.dueOn"),
                    Fields.sources())
            .part(Fields.confidential());

    static final Group SECTION = Group.of("", "remedy")
            .part(Fields.part(
                    "remedy.policy.part",
                    Field.of(Kind.AREA, "remedy.policy.ko", "remedy.policy")
                            .requiredWith("remedy.policy")
                            .help("remedy.policy.help"),
                    Fields.english("remedy.policy", Kind.AREA, "remedy.policy")))
            .part(Fields.part(
                    "remedy.consultationBody.part",
                    Field.of(Kind.LINE, BODY + ".name.ko", "remedy.consultationBody.name")
                            .requiredWith(BODY),
                    Fields.english(BODY + ".name", Kind.LINE, "remedy.consultationBody.name"),
                    Field.of(Kind.LINES, BODY + ".members", "remedy.consultationBody.members")
                            .help("remedy.consultationBody.members.help")))
            .part(Fields.part(
                    "remedy.claimsReported.part",
                    Field.of(Kind.INTEGER, "remedy.claimsReported.total", "remedy.claimsReported.total"),
                    Field.of(
                            Kind.INTEGER, "remedy.claimsReported.onOwnServices", "remedy.claimsReported.onOwnServices"),
                    Field.of(Kind.INTEGER, "remedy.claimsReported.settled", "remedy.claimsReported.settled")))
            .part(Fields.part(
                    "remedy.sources.part",
                    Field.of(Kind.CODES, "remedy.sources", "remedy.sources").help("remedy.sources.help")))
            .part(Fields.confidential("remedy.confidential"))
            .list(GROUPS);

    static final Group OPINION = Group.of("", "opinion")
            .with(
                    Field.of(Kind.AREA, "opinion.ko", "opinion.text")
                            .requiredWith("opinion")
                            .help("opinion.text.help"),
                    Fields.english("opinion", Kind.AREA, "opinion.text"),
                    Field.of(Kind.FLAG, "illustrative", "opinion.illustrative"))
            .part(Fields.confidential("opinionConfidential"));

    private RemedyFields() {}
}
