package kr.stability.reporting.document;

/** The place of the table of contents. */
public record Contents() implements Block {}
