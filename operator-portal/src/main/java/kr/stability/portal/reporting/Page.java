package kr.stability.portal.reporting;

import java.util.List;

/**
 * One page of a collection.
 *
 * @param next cursor of the next page, or null on the last
 */
public record Page<T>(List<T> items, String next) {}
