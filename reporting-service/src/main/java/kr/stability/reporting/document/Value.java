package kr.stability.reporting.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a cell holds, for formats with typed cells; the text of the cell says the same in words.
 *
 * @param column place of the cell in its row, from 0
 * @param type what it is
 * @param raw ISO 8601 day or instant, or a whole number
 */
public record Value(int column, Type type, String raw) {

    /** Types of values. */
    public enum Type {
        /** A day. */
        DATE,
        /** An instant; shown in Asia/Seoul. */
        TIME,
        /** How many. */
        COUNT,
        /** Korean won. */
        WON,
        /** A duration in minutes. */
        MINUTES
    }

    /** The day. */
    public LocalDate date() {
        return LocalDate.parse(raw);
    }

    /** The instant. */
    public Instant time() {
        return Instant.parse(raw);
    }

    /** The number, amount or minutes. */
    public long number() {
        return Long.parseLong(raw);
    }
}
