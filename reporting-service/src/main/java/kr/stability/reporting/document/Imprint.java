package kr.stability.reporting.document;

import java.time.Instant;

/**
 * What a file says about its own making; the same for every rendering of one edition.
 *
 * @param digest SHA-256 of the frozen edition, lower-case hex
 * @param at instant of compilation: the only time in the file
 */
public record Imprint(String digest, Instant at) {}
