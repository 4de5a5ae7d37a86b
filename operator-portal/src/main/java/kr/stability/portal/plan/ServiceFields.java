package kr.stability.portal.plan;

import static kr.stability.portal.plan.Field.choice;

/** Services with their recovery targets, and the components that they run on. */
final class ServiceFields {
    static final Group SERVICES = Group.of("", "서비스와 복구목표", "Services and recovery targets")
            .list(Group.of(Section.Slug.SERVICES, "서비스", "Service")
                    .with(
                            Fields.code("KAKAOTALK"),
                            Field.of(Kind.CHOICE, "tier", "등급", "Tier")
                                    .required()
                                    .choices(
                                            choice("CORE", "핵심", "Core"),
                                            choice("IMPORTANT", "중요", "Important"),
                                            choice("MANAGED", "관리", "Managed"),
                                            choice("ORDINARY", "보통", "Ordinary")),
                            Field.of(Kind.YES_NO, "paid", "유료 서비스", "Paid service"),
                            Field.of(Kind.LINE, "name.ko", "이름", "Name").required(),
                            Fields.english("name", Kind.LINE, "Name"),
                            Fields.minutes("rtoMinutes", "목표복구시간 RTO", "Recovery time objective"),
                            Fields.minutes("rpoMinutes", "목표복구시점 RPO", "Recovery point objective"),
                            Fields.sources(),
                            Field.of(Kind.CODES, "needs", "필요한 구성요소", "Components needed")
                                    .offers(Reference.COMPONENTS)));

    static final Group COMPONENTS = Group.of("", "구성요소", "Components")
            .list(Group.of(Section.Slug.COMPONENTS, "구성요소", "Component")
                    .with(
                            Fields.code("K-DATA"),
                            Field.of(Kind.CHOICE, "layer", "계층", "Layer")
                                    .required()
                                    .choices(
                                            choice("DATA", "데이터", "Data"),
                                            choice("APPLICATION", "응용", "Application"),
                                            choice("OPERATIONS_TOOL", "운영·관리 도구", "Operations tool"),
                                            choice("AUTHENTICATION", "인증", "Authentication"),
                                            choice("NETWORK", "네트워크", "Network"),
                                            choice("OTHER", "기타", "Other")),
                            Field.of(Kind.CHOICE, "mode", "이중화 방식", "Mode")
                                    .required()
                                    .choices(
                                            choice("ACTIVE_ACTIVE", "동작-동작", "Active-active"),
                                            choice("ACTIVE_STANDBY", "동작-대기", "Active-standby"),
                                            choice("BACKUP", "백업 복원", "Restored from backup"),
                                            choice("SINGLE", "단일", "Single")),
                            Fields.minutes("failoverMinutes", "전환 시간", "Fail-over"),
                            Fields.minutes("restoreMinutes", "복원 시간", "Restore"),
                            Fields.minutes("rebuildMinutes", "재구축 시간", "Rebuild"),
                            Field.of(
                                    Kind.DECIMAL, "loadKilowatts", "전환되는 부하 (kW)", "Load that moves on fail-over (kW)"),
                            Field.of(Kind.CODES, "sites", "두는 데이터센터", "Sites").offers(Reference.SITES),
                            Field.of(Kind.CODES, "needs", "실행에 필요한 구성요소", "Needed to run")
                                    .offers(Reference.COMPONENTS),
                            Field.of(Kind.CODES, "needsToFailOver", "전환에 필요한 구성요소", "Needed to fail over")
                                    .offers(Reference.COMPONENTS),
                            Fields.sources()));

    private ServiceFields() {}
}
