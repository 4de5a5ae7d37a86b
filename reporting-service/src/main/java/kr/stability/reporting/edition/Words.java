package kr.stability.reporting.edition;

import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.inspection.InspectionStatus;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.Nature;
import kr.stability.reporting.order.Stage;
import kr.stability.reporting.order.Want;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.Measure;
import kr.stability.reporting.plan.Remedy;
import kr.stability.reporting.reform.ReformStatus;

/** The Korean words for the values of lists. */
final class Words {
    private Words() {}

    static String of(Category category) {
        return switch (category) {
            case SERVICE_REDUNDANCY -> "서비스 다중화";
            case DISASTER_DRILL -> "재난대비 훈련";
            case RESPONSE_ORGANISATION -> "상시 대응조직";
            case RECOVERY_TARGETS -> "복구목표";
            case USER_REMEDY -> "이용자 피해구제";
            case FIRE_PREVENTION -> "화재 예방·탐지";
            case POWER_SURVIVABILITY -> "전력 생존성";
            case OTHER -> "기타";
        };
    }

    static String of(Stage stage) {
        return switch (stage) {
            case PREVENT -> "예방";
            case RESPOND -> "대응";
            case RESTORE -> "복원";
        };
    }

    static String of(Nature nature) {
        return switch (nature) {
            case ADMINISTRATIVE_GUIDANCE -> "행정지도";
            case CORRECTION_ORDER -> "시정명령";
        };
    }

    static String of(Want want) {
        return switch (want) {
            case RESULTS -> "이행결과";
            case PLAN -> "향후 계획";
            case OPINION -> "의견";
        };
    }

    static String of(Measure.Kind kind) {
        return kind == Measure.Kind.DONE ? "완료" : "예정";
    }

    static String of(InspectionResult result) {
        return switch (result) {
            case VERIFIED -> "적정";
            case PARTIAL -> "일부 적정";
            case NOT_VERIFIED -> "부적정";
        };
    }

    static String of(ReformStatus status) {
        return switch (status) {
            case PLANNED -> "예정";
            case STARTED -> "추진 중";
            case ANNOUNCED -> "예고";
            case PROMULGATED -> "공포";
            case IN_FORCE -> "시행";
            case DROPPED -> "중단";
        };
    }

    static String of(InspectionStatus status) {
        return switch (status) {
            case RECORDED -> "기록";
            case FOLLOW_UP -> "후속조치";
            case RESOLVED -> "시정 완료";
            case WITHDRAWN -> "철회";
        };
    }

    static String of(DigitalService.Tier tier) {
        return switch (tier) {
            case CORE -> "핵심";
            case IMPORTANT -> "중요";
            case MANAGED -> "관리";
            case ORDINARY -> "보통";
        };
    }

    static String of(Component.Layer layer) {
        return switch (layer) {
            case DATA -> "데이터";
            case APPLICATION -> "응용";
            case OPERATIONS_TOOL -> "운영·관리도구";
            case AUTHENTICATION -> "인증";
            case NETWORK -> "네트워크";
            case OTHER -> "기타";
        };
    }

    static String of(Component.Mode mode) {
        return switch (mode) {
            case ACTIVE_ACTIVE -> "동작-동작";
            case ACTIVE_STANDBY -> "동작-대기";
            case BACKUP -> "백업";
            case SINGLE -> "단일";
        };
    }

    static String of(Remedy.UserGroup group) {
        return switch (group) {
            case PAID_USER -> "유료 이용자";
            case FREE_USER -> "무료 이용자";
            case SMALL_MERCHANT -> "소상공인";
        };
    }
}
