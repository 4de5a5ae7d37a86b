package kr.stability.reporting.web;

import java.util.List;

/** A whole collection that is never paged, in the same shape as a {@link Page}. */
public record Items<T>(List<T> items) {
    /** All of them. */
    public static <T> Items<T> of(List<T> items) {
        return new Items<>(items);
    }
}
