package kr.stability.reporting.plan;

import java.util.Locale;
import kr.stability.reporting.json.Text;

/**
 * What a reviewer of the ministry would ask about a plan that can be filed. The sentence says what to do. Why each rule is
 * there: {@code docs/adr/0008}.
 */
public enum RemarkRule {
    RECOVERY_TARGET_FAR_BELOW_OUTAGE(
            Remark.Kind.MUST_EXPLAIN,
            "목표복구시간이 이번 장애에서 실제로 멈춘 시간의 10분의 1보다 짧고 훈련으로 잰 값이 없습니다. 달성할 수 있는 근거를 적으십시오.",
            "The recovery time promised is less than a tenth of the outage suffered, and no drill has measured it. Say why"
                    + " it can be kept."),
    RECOVERY_TARGET_MISSED_IN_DRILL(
            Remark.Kind.MUST_EXPLAIN,
            "훈련에서 잰 복구시간이 목표복구시간보다 깁니다. 목표를 어떻게 달성할지 적으십시오.",
            "A drill took longer than the recovery time promised. Say how the promise will be kept."),
    CORE_SERVICE_WITHOUT_RPO(
            Remark.Kind.MUST_EXPLAIN,
            "핵심 서비스에 목표복구시점(RPO)이 없습니다. 값을 적거나 정하지 않은 까닭을 적으십시오.",
            "A core service has no recovery point objective. Give one, or say why there is none."),
    MEASURE_AFTER_RESULT_DAY(
            Remark.Kind.MUST_EXPLAIN,
            "조치가 조치결과 제출기한 뒤에 끝납니다. 완료일을 앞당기거나 늦어지는 까닭을 적으십시오.",
            "The measure ends after the day on which its results are due. Bring it forward, or say why it takes longer."),
    FREE_SERVICE_WITHOUT_REMEDY(
            Remark.Kind.MUST_EXPLAIN,
            "장애를 겪은 무료 서비스의 이용자에 대한 피해구제가 없습니다. 이용자 피해구제에 무료 이용자를 적거나 제외한 까닭을 적으십시오.",
            "Users of a free service that was down get no redress. Add free users under redress, or say why they are left"
                    + " out."),
    OPERATIONS_TOOL_AT_SINGLE_SITE(
            Remark.Kind.MUST_EXPLAIN,
            "운영·관리도구가 한 데이터센터에만 있고 다중화 조치 계획이 없습니다. 향후계획에 조치를 적거나 그대로 두는 까닭을 적으십시오.",
            "An operations tool runs at one data centre only and no redundancy measure is planned. Plan one, or say why it"
                    + " stays so."),
    MEASURE_WITHOUT_BUDGET(
            Remark.Kind.WARNING,
            "향후계획에 예산이 없습니다. 정해졌으면 적으십시오.",
            "A planned measure has no budget. Give it if it is decided."),
    MEASURE_WITHOUT_EVIDENCE(
            Remark.Kind.WARNING,
            "완료한 조치에 증빙자료가 없습니다. 있으면 붙이십시오.",
            "A measure that is done has no evidence. Attach it."),
    MILESTONE_ON_DAY_OFF(
            Remark.Kind.WARNING,
            "이행일정이 토요일·일요일 또는 공휴일입니다. 날짜를 확인하십시오.",
            "The milestone falls on a weekend or a public holiday. Check the day."),
    SERVICE_WITHOUT_RTO(
            Remark.Kind.WARNING,
            "핵심·중요 서비스에 목표복구시간(RTO)이 없습니다. 정해졌으면 적으십시오.",
            "A core or important service has no recovery time objective. Give it if it is decided."),
    DRILL_WITHOUT_REPORT(
            Remark.Kind.WARNING, "실시한 훈련에 결과보고서가 없습니다. 증빙자료로 붙이십시오.", "A drill was held and has no report. Attach it."),
    MORE_SETTLED_THAN_CLAIMED(
            Remark.Kind.WARNING,
            "처리 건수가 접수 건수보다 많습니다. 수를 확인하십시오.",
            "More claims are settled than were received. Check the numbers.");

    private final Remark.Kind kind;
    private final Text message;

    RemarkRule(Remark.Kind kind, String ko, String en) {
        this.kind = kind;
        this.message = new Text(ko, en);
    }

    /** Whether it has to be explained or only warns. */
    public Remark.Kind kind() {
        return kind;
    }

    /** Stable id in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do. */
    public Text message() {
        return message;
    }
}
