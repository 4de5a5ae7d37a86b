package kr.stability.reporting.order;

/** What a requirement is about; after the demands of 2022-12-06 [S1, S2]. */
public enum Category {
    /** 서비스 다중화. */
    SERVICE_REDUNDANCY,
    /** 재난대비 훈련. */
    DISASTER_DRILL,
    /** 상시 대응조직. */
    RESPONSE_ORGANISATION,
    /** 서비스별 복구목표. */
    RECOVERY_TARGETS,
    /** 이용자 피해 구제. */
    USER_REMEDY,
    /** 화재 탐지·예방, 배터리 모니터링. */
    FIRE_PREVENTION,
    /** 전력공급 생존성. */
    POWER_SURVIVABILITY,
    /** Anything else. */
    OTHER
}
