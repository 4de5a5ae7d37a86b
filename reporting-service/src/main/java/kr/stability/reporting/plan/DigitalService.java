package kr.stability.reporting.plan;

import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * A service that the public uses, with what the company promises for its recovery.
 *
 * @param code such as {@code KAKAOTALK}; the code that outages are recorded under
 * @param name as the public knows it
 * @param tier importance class
 * @param paid whether users pay for it, or null
 * @param rtoMinutes recovery time objective in minutes, or null
 * @param rpoMinutes recovery point objective in minutes, or null
 * @param affectedUsers users of the service whom the incident that the order answers affected, as the company counts
 *     them, or null when not declared
 * @param needs components without which it does not run
 * @param sources keys of public sources
 * @param confidential why it is not for the public edition, or null when it is
 */
public record DigitalService(
        String code,
        Text name,
        Tier tier,
        Boolean paid,
        Integer rtoMinutes,
        Integer rpoMinutes,
        Long affectedUsers,
        List<String> needs,
        List<String> sources,
        Confidential confidential) {

    /** Lists that were left out are empty. */
    public DigitalService {
        needs = Lists.orEmpty(needs);
        sources = Lists.orEmpty(sources);
    }

    /** Importance classes; the names are those of Kakao's guideline of 2022 [S7]. */
    public enum Tier {
        /** 핵심. */
        CORE("핵심", "Core"),
        /** 중요. */
        IMPORTANT("중요", "Important"),
        /** 관리. */
        MANAGED("관리", "Managed"),
        /** 보통. */
        ORDINARY("보통", "Ordinary");

        private final Text label;

        Tier(String ko, String en) {
            this.label = new Text(ko, en);
        }

        /** Name on screen. */
        public Text label() {
            return label;
        }
    }
}
