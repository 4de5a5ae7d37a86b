package kr.stability.reporting.resilience;

import kr.stability.reporting.json.Text;

/**
 * One link of the chain that decides a recovery time, from the service down to the cause.
 *
 * @param code component or service
 * @param minutes when it is back, in minutes from the loss, or {@link Recovery#NEVER}
 * @param text one sentence
 */
public record ChainStep(String code, long minutes, Text text) {}
