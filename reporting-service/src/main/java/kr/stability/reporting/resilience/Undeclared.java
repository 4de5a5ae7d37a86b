package kr.stability.reporting.resilience;

/**
 * A value that nobody has declared and on which a result depends.
 *
 * @param code component or service
 * @param field name as in the plan, such as {@code failoverMinutes}; {@code code} when the component itself is missing
 */
public record Undeclared(String code, String field) {}
