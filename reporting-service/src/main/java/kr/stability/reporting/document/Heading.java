package kr.stability.reporting.document;

/**
 * A heading. Its number is computed ({@link Numbering}), never typed.
 *
 * @param rank its place in the order of headings
 * @param text without number
 */
public record Heading(Rank rank, String text) implements Block {

    /** Ranks of headings with the numbering of Korean official documents. */
    public enum Rank {
        /** 요약: as high as a part, without number. */
        PLAIN(1),
        /** Ⅰ. */
        PART(1),
        /** 붙임 1. */
        ANNEX(1),
        /** 1. */
        SECTION(2),
        /** 가. */
        ITEM(3),
        /** 1). */
        DETAIL(4),
        /** 가). */
        POINT(5);

        private final int level;

        Rank(int level) {
            this.level = level;
        }

        /** Depth below the title, from 1. */
        public int level() {
            return level;
        }
    }
}
