package kr.stability.reporting.resilience;

import java.util.List;

/**
 * A data centre or component for which nothing stands in.
 *
 * @param kind which of the two
 * @param code its code
 * @param stops services that need it, or something that runs there only, at run time
 * @param blocksFailOver services that run without it, but cannot fail over without it
 */
public record SinglePoint(Kind kind, String code, List<String> stops, List<String> blocksFailOver) {
    /** Data centre or component. */
    public enum Kind {
        /** 데이터센터. */
        SITE,
        /** 구성요소. */
        COMPONENT
    }
}
