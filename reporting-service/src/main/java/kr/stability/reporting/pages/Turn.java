package kr.stability.reporting.pages;

/** A page among others; from 1. */
public record Turn(int page, int pages) {
    /** The number before, or null on the first. */
    public Integer previous() {
        return page > 1 ? page - 1 : null;
    }

    /** The number after, or null on the last. */
    public Integer following() {
        return page < pages ? page + 1 : null;
    }
}
