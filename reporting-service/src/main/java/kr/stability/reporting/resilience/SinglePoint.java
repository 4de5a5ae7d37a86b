package kr.stability.reporting.resilience;

import java.util.List;

/**
 * A data centre or component for which nothing stands in, or whose loss alone breaks a promise.
 *
 * @param kind which of the two
 * @param code its code
 * @param stops services that need it, or something that runs there only, at run time
 * @param blocksFailOver services that run without it, but cannot fail over without it
 * @param pastTarget services that its loss alone takes past their promised recovery time, whatever is undeclared
 */
public record SinglePoint(
        Kind kind, String code, List<String> stops, List<String> blocksFailOver, List<String> pastTarget) {
    /** Data centre or component. */
    public enum Kind {
        /** 데이터센터. */
        SITE,
        /** 구성요소. */
        COMPONENT
    }
}
