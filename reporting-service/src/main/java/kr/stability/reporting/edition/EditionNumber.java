package kr.stability.reporting.edition;

import java.util.Optional;

/**
 * The human number of an edition, such as {@code 2023-Q1-02}. A later edition of a quarter supersedes the one before it.
 *
 * @param quarter year and quarter
 * @param position place among the editions of the quarter, from 1
 */
record EditionNumber(Quarter quarter, int position) {

    /**
     * Reads a number.
     *
     * @throws IllegalArgumentException when it is none
     */
    static EditionNumber of(String text) {
        int dash = text.lastIndexOf('-');
        Quarter quarter = Quarter.parse(text.substring(0, Math.max(dash, 0)))
                .orElseThrow(() -> new IllegalArgumentException("not the number of an edition: " + text));
        return new EditionNumber(quarter, Integer.parseInt(text.substring(dash + 1)));
    }

    /** The edition that this one supersedes; empty for the first of its quarter. */
    Optional<EditionNumber> supersedes() {
        return position == 1 ? Optional.empty() : Optional.of(new EditionNumber(quarter, position - 1));
    }

    @Override
    public String toString() {
        return "%s-%02d".formatted(quarter, position);
    }
}
