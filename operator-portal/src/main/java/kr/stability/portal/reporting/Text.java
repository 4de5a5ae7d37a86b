package kr.stability.portal.reporting;

/**
 * A text of the ministry.
 *
 * @param ko Korean
 * @param en English, or null when nobody has translated it
 */
public record Text(String ko, String en) {}
