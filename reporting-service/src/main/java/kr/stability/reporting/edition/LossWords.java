package kr.stability.reporting.edition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.stability.reporting.resilience.Recovery;
import kr.stability.reporting.resilience.Undeclared;

/** How the results of a loss are written. */
final class LossWords {
    private static final Map<String, String> FIELDS = Map.of(
            "failoverMinutes", "전환 시간",
            "restoreMinutes", "복원 시간",
            "rebuildMinutes", "재구축 시간",
            "rtoMinutes", "목표복구시간",
            "mode", "다중화 방식",
            "sites", "데이터센터",
            "needs", "필요한 구성요소",
            "code", "구성요소 자체");

    private LossWords() {}

    /** {@code 3시간 35분}, or both ends of an interval. */
    static String recovery(Recovery recovery) {
        if (recovery.exact()) {
            return end(recovery.atMost());
        }
        if (recovery.atMost() == Recovery.NEVER) {
            return recovery.atLeast() == 0 ? "알 수 없음" : "최소 " + end(recovery.atLeast()) + ", 최대 알 수 없음";
        }
        return end(recovery.atLeast()) + "~" + end(recovery.atMost());
    }

    /** For a table: a duration where it is known and ends. */
    static CharSequence cell(Recovery recovery) {
        boolean known = recovery.exact() && recovery.atMost() != Recovery.NEVER;
        return known ? Cell.minutes(recovery.atMost(), recovery(recovery)) : recovery(recovery);
    }

    /** One end of a recovery. */
    static String end(long minutes) {
        if (minutes == Recovery.NEVER) {
            return "복구되지 않음";
        }
        return minutes == 0 ? "중단 없음" : Say.minutes(minutes);
    }

    /** What is not declared, as {@code K-OPS-AUTH 전환 시간}. */
    static String undeclared(List<Undeclared> undeclared) {
        return undeclared.stream()
                .map(gap -> gap.code() + " " + FIELDS.getOrDefault(gap.field(), gap.field()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
