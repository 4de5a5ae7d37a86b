package kr.stability.reporting.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Parts of a plan that a company can mark confidential. Names never change. */
@Schema(name = "PlanPart")
public enum PlanPart {
    /** A measure, by code. */
    MEASURE("과제"),
    /** A milestone, by the codes of its measure and its own, as {@code M1/M1-1}. */
    MILESTONE("이행일정"),
    /** A service, by code. */
    SERVICE("서비스"),
    /** A data centre, by code. */
    SITE("데이터센터"),
    /** A component, by code. */
    COMPONENT("구성요소"),
    /** A drill, by code. */
    DRILL("훈련"),
    /** The response organisation; it has no code. */
    RESPONSE_ORGANISATION("상시 대응조직"),
    /** The remedy as a whole; it has no code. */
    REMEDY("피해구제"),
    /** What a group of users is given, by code. */
    REMEDY_GROUP("피해구제 대상"),
    /** The opinion; it has no code. */
    OPINION("의견");

    private final String korean;

    PlanPart(String korean) {
        this.korean = korean;
    }

    /** As the national document prints it. */
    public String korean() {
        return korean;
    }
}
