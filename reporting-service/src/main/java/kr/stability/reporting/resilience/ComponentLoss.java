package kr.stability.reporting.resilience;

import java.util.List;

/**
 * What a loss does to one component.
 *
 * @param code of the component
 * @param recovery in minutes from the loss
 * @param undeclared what makes the result uncertain; empty when it is exact
 * @param chain what decides the worst case, from this component down
 */
public record ComponentLoss(String code, Recovery recovery, List<Undeclared> undeclared, List<ChainStep> chain) {}
