package kr.stability.portal.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A text in Korean and, where translated, in English.
 *
 * @param ko Korean
 * @param en English, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(String ko, String en) {}
