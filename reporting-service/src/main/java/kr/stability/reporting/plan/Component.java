package kr.stability.reporting.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.json.Text;

/**
 * A part of services: data, application, operations tool, authentication, network.
 *
 * @param code unique within the plan
 * @param name as people call it, or null
 * @param layer what it is
 * @param mode how its deployments stand in for each other
 * @param sites codes of the sites where it runs
 * @param failoverMinutes for {@code ACTIVE_STANDBY}, or null when not declared
 * @param failovers for {@code ACTIVE_STANDBY}: the same for single data centres, before {@code failoverMinutes}
 * @param restoreMinutes for {@code BACKUP}, or null
 * @param rebuildMinutes when no site is left, or null
 * @param loadKilowatts electrical load that moves to another site when this one is lost, or null
 * @param needs components that it needs at run time
 * @param needsToFailOver components that it needs to fail over
 * @param sources keys of public sources
 * @param confidential why it is not for the public edition, or null when it is
 */
public record Component(
        String code,
        Text name,
        Layer layer,
        Mode mode,
        List<String> sites,
        Integer failoverMinutes,
        List<Failover> failovers,
        Integer restoreMinutes,
        Integer rebuildMinutes,
        BigDecimal loadKilowatts,
        List<String> needs,
        List<String> needsToFailOver,
        List<String> sources,
        Confidential confidential) {

    /** Lists that were left out are empty. */
    public Component {
        sites = Lists.orEmpty(sites);
        failovers = Lists.orEmpty(failovers);
        needs = Lists.orEmpty(needs);
        needsToFailOver = Lists.orEmpty(needsToFailOver);
        sources = Lists.orEmpty(sources);
    }

    /** Minutes of {@link #failovers} by the code of the data centre; of rows for the same one the first counts. */
    public Map<String, Integer> failoverBySite() {
        Map<String, Integer> bySite = new LinkedHashMap<>();
        failovers.stream()
                .filter(row -> row.code() != null && row.minutes() != null)
                .forEach(row -> bySite.putIfAbsent(row.code(), row.minutes()));
        return bySite;
    }

    /** Whether it is said for each data centre how long its standby takes. */
    public boolean failoverDeclared() {
        return failoverMinutes != null
                || !sites.isEmpty() && failoverBySite().keySet().containsAll(sites);
    }

    /** What a component is. */
    public enum Layer {
        /** 데이터. */
        DATA("데이터", "Data"),
        /** 응용. */
        APPLICATION("응용", "Application"),
        /** 운영·관리도구. */
        OPERATIONS_TOOL("운영·관리도구", "Operations tool"),
        /** 인증. */
        AUTHENTICATION("인증", "Authentication"),
        /** 네트워크. */
        NETWORK("네트워크", "Network"),
        /** 기타. */
        OTHER("기타", "Other");

        private final Text label;

        Layer(String ko, String en) {
            this.label = new Text(ko, en);
        }

        /** Name on screen. */
        public Text label() {
            return label;
        }
    }

    /** How deployments at several sites stand in for each other. */
    public enum Mode {
        /** 동작-동작: each site serves. */
        ACTIVE_ACTIVE("동작-동작", "Active-active"),
        /** 동작-대기: a standby takes over. */
        ACTIVE_STANDBY("동작-대기", "Active-standby"),
        /** 백업: restored from a copy. */
        BACKUP("백업", "Backup"),
        /** 단일: one deployment. */
        SINGLE("단일", "Single");

        private final Text label;

        Mode(String ko, String en) {
            this.label = new Text(ko, en);
        }

        /** Name on screen. */
        public Text label() {
            return label;
        }
    }
}
