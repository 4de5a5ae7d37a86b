package kr.stability.portal.order;

import java.time.Instant;

/**
 * Something read of reporting-service.
 *
 * @param seenAt real time at which it was read
 * @param live false when reporting-service does not answer and this is what was seen last
 */
public record Seen<T>(T value, Instant seenAt, boolean live) {}
