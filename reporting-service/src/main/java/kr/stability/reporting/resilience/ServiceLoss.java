package kr.stability.reporting.resilience;

import java.util.List;

/**
 * What a loss does to one service.
 *
 * @param code of the service
 * @param rtoMinutes what is promised, or null
 * @param recovery in minutes from the loss
 * @param verdict recovery against promise
 * @param undeclared what would settle an uncertain result; empty when it is exact
 * @param chain what decides: the best case when the promise is missed, else the worst case
 */
public record ServiceLoss(
        String code,
        Integer rtoMinutes,
        Recovery recovery,
        Verdict verdict,
        List<Undeclared> undeclared,
        List<ChainStep> chain) {}
