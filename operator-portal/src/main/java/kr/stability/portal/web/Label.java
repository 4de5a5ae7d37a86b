package kr.stability.portal.web;

/**
 * Words of the screen: Korean first, English beside it.
 *
 * @param ko Korean
 * @param en English
 */
public record Label(String ko, String en) {}
