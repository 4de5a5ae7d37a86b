package kr.stability.reporting.plan;

import kr.stability.reporting.json.Text;

/**
 * The company's answer to a finding that has to be explained (소명).
 *
 * @param rule id of the rule, such as {@code core-service-without-rpo}
 * @param pointer the place in the plan that the finding names; rows may be named by their code instead of their number,
 *     as in {@code /services/KAKAOTALK/rpoMinutes}, so that it stays true when rows move
 * @param text the explanation
 */
public record Explanation(String rule, String pointer, Text text) {}
