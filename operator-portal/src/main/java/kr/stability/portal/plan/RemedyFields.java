package kr.stability.portal.plan;

import static kr.stability.portal.plan.Field.choice;

/** Remedy for users, and the company's opinion. */
final class RemedyFields {
    private static final String BODY = "remedy.consultationBody";

    private static final Group GROUPS = Group.of("remedy.groups", "구제 대상", "Group of users")
            .with(
                    Fields.code("R1"),
                    Field.of(Kind.CHOICE, "group", "대상", "Group")
                            .required()
                            .choices(
                                    choice("PAID_USER", "유료 이용자", "Paid users"),
                                    choice("FREE_USER", "무료 이용자", "Free users"),
                                    choice("SMALL_MERCHANT", "소상공인", "Small merchants")),
                    Field.of(Kind.INTEGER, "claims", "접수 건수", "Claims"),
                    Field.of(Kind.INTEGER, "users", "이용자 수", "Users"),
                    Field.of(Kind.AREA, "criteria.ko", "기준", "Criteria").required(),
                    Fields.english("criteria", Kind.AREA, "Criteria"),
                    Field.of(Kind.MONEY, "amountKrw", "금액 (원)", "Amount (KRW)"),
                    Fields.date("dueOn", "기한", "Due on"),
                    Fields.sources());

    static final Group SECTION = Group.of("", "이용자 피해구제", "User remedy")
            .part(Fields.part(
                    "협의체",
                    "Consultation body",
                    Field.of(Kind.LINE, BODY + ".name.ko", "이름", "Name").requiredWith(BODY),
                    Fields.english(BODY + ".name", Kind.LINE, "Name"),
                    Field.of(Kind.LINES, BODY + ".members", "참여 단체", "Members").help("한 줄에 하나씩", "One a line")))
            .part(Fields.part(
                    "피해 접수",
                    "Claims reported",
                    Field.of(Kind.INTEGER, "remedy.claimsReported.total", "전체 건수", "Total"),
                    Field.of(Kind.INTEGER, "remedy.claimsReported.onOwnServices", "자사 서비스 건수", "On own services")))
            .part(Fields.part(
                    "출처",
                    "Sources",
                    Field.of(Kind.CODES, "remedy.sources", "출처", "Sources").help("쉼표로 구분", "Separate with commas")))
            .list(GROUPS);

    static final Group OPINION = Group.of("", "의견", "Opinion")
            .with(
                    Field.of(Kind.AREA, "opinion.ko", "의견", "Opinion")
                            .requiredWith("opinion")
                            .help(
                                    "요구에 대한 의견이나 정부에 바라는 것. 삭제되지 않고 기록됩니다.",
                                    "On the demand, or what you ask of the government. Recorded and never deleted."),
                    Fields.english("opinion", Kind.AREA, "Opinion"),
                    Field.of(Kind.FLAG, "illustrative", "예시 값 포함", "Contains example values"));

    private RemedyFields() {}
}
