package kr.stability.reporting.plan;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * Redress for users (이용자 피해구제).
 *
 * @param consultationBody who was consulted, or null
 * @param claimsReported claims as counted, or null
 * @param policy the principles of redress, or null
 * @param groups who gets what
 * @param sources keys of public sources
 * @param confidential why it is not for the public edition, or null when it is
 */
public record Remedy(
        ConsultationBody consultationBody,
        ClaimsReported claimsReported,
        Text policy,
        List<Group> groups,
        List<String> sources,
        Confidential confidential) {

    /** Lists that were left out are empty. */
    public Remedy {
        groups = Lists.orEmpty(groups);
        sources = Lists.orEmpty(sources);
    }

    /**
     * A body in which the affected were heard.
     *
     * @param name of the body
     * @param members organisations in it
     * @param sources keys of public sources
     */
    public record ConsultationBody(Text name, List<String> members, List<String> sources) {
        /** Lists that were left out are empty. */
        public ConsultationBody {
            members = Lists.orEmpty(members);
            sources = Lists.orEmpty(sources);
        }
    }

    /**
     * Claims as counted by the company.
     *
     * @param total all claims, or null
     * @param onOwnServices those on the company's own services, or null
     * @param settled those that are settled, or null
     * @param sources keys of public sources
     */
    public record ClaimsReported(Long total, Long onOwnServices, Long settled, List<String> sources) {
        /** Lists that were left out are empty. */
        public ClaimsReported {
            sources = Lists.orEmpty(sources);
        }
    }

    /**
     * What one group of users gets.
     *
     * @param code unique within the plan
     * @param group who
     * @param services codes of the services whose users it is for; empty when not declared
     * @param claims number of claims, or null
     * @param settledClaims number of those that are settled, or null
     * @param users number of users, or null
     * @param criteria who qualifies and for what
     * @param amountKrw total in won, or null
     * @param startsOn from when on it is paid or given, or null
     * @param dueOn by when it is settled, or null
     * @param sources keys of public sources
     * @param confidential why it is not for the public edition, or null when it is
     */
    public record Group(
            String code,
            UserGroup group,
            List<String> services,
            Long claims,
            Long settledClaims,
            Long users,
            Text criteria,
            Long amountKrw,
            LocalDate startsOn,
            LocalDate dueOn,
            List<String> sources,
            Confidential confidential) {
        /** Lists that were left out are empty. */
        public Group {
            services = Lists.orEmpty(services);
            sources = Lists.orEmpty(sources);
        }
    }

    /** Who is compensated. */
    public enum UserGroup {
        /** 유료 이용자. */
        PAID_USER("유료 이용자", "Paying users"),
        /** 무료 이용자. */
        FREE_USER("무료 이용자", "Free users"),
        /** 소상공인. */
        SMALL_MERCHANT("소상공인", "Small merchants");

        private final Text label;

        UserGroup(String ko, String en) {
            this.label = new Text(ko, en);
        }

        /** Name on screen. */
        public Text label() {
            return label;
        }
    }
}
