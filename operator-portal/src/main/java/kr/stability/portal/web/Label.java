package kr.stability.portal.web;

/**
 * Words of the screen in both languages.
 *
 * @param ko Korean
 * @param en English
 */
public record Label(String ko, String en) implements Bilingual {}
