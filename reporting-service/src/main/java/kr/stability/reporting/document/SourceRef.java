package kr.stability.reporting.document;

/**
 * Where a statement comes from.
 *
 * @param mark mark of the source
 * @param pointer RFC 6901 pointer into the source, or null for the whole of it
 */
public record SourceRef(String mark, String pointer) {}
