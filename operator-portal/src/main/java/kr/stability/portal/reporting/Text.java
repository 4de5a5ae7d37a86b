package kr.stability.portal.reporting;

import kr.stability.portal.web.Bilingual;

/**
 * A text of the ministry.
 *
 * @param ko Korean
 * @param en English, or null when nobody has translated it
 */
public record Text(String ko, String en) implements Bilingual {}
