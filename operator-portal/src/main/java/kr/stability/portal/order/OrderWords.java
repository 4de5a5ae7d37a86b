package kr.stability.portal.order;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import kr.stability.portal.reporting.Text;

/** The codes of an order in words. A code that is not known here is shown as it is. */
@TemplateExtension(namespace = "words")
public final class OrderWords {
    private static final Map<String, Text> WORDS = Map.ofEntries(
            word("ADMINISTRATIVE_GUIDANCE", "행정지도", "Administrative guidance"),
            word("CORRECTION_ORDER", "시정명령", "Correction order"),
            word("RESULTS", "조치결과", "What was done"),
            word("PLAN", "향후계획", "What will be done"),
            word("OPINION", "의견", "Opinion"),
            word("SERVICE_REDUNDANCY", "서비스 다중화", "Service redundancy"),
            word("DISASTER_DRILL", "재난대비 훈련", "Disaster drill"),
            word("RESPONSE_ORGANISATION", "상시 대응조직", "Response organisation"),
            word("RECOVERY_TARGETS", "서비스별 복구목표", "Recovery targets"),
            word("USER_REMEDY", "이용자 피해 구제", "User remedy"),
            word("FIRE_PREVENTION", "화재 탐지·예방", "Fire prevention"),
            word("POWER_SURVIVABILITY", "전력공급 생존성", "Power survivability"),
            word("OTHER", "기타", "Other"),
            word("PREVENT", "예방", "Prevent"),
            word("RESPOND", "대응", "Respond"),
            word("RESTORE", "복원", "Restore"),
            word("SERVED", "제출 대기", "To be filed"),
            word("RECEIVED", "접수됨", "Received"),
            word("UNDER_REVIEW", "검토 중", "Under review"),
            word("SUPPLEMENT_REQUESTED", "보완요구", "Supplement requested"),
            word("ACCEPTED", "수용", "Accepted"),
            word("SUPPLEMENT_REQUIRED", "보완 필요", "Supplement required"),
            word("GUIDANCE", "행정지도", "Guidance"));

    private OrderWords() {}

    /** {@code {words:of('PLAN').ko}}. */
    public static Text of(String code) {
        return WORDS.getOrDefault(code, new Text(code, null));
    }

    private static Map.Entry<String, Text> word(String code, String ko, String en) {
        return Map.entry(code, new Text(ko, en));
    }
}
