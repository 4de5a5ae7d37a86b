package kr.stability.reporting.plan;

/**
 * How long it takes a standby at one data centre to take over, where that differs from site to site.
 *
 * @param code of the data centre, one of those where the component runs
 * @param minutes until the standby there serves
 */
public record Failover(String code, Integer minutes) {}
