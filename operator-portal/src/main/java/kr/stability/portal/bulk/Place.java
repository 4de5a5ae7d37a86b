package kr.stability.portal.bulk;

/**
 * A cell of the workbook.
 *
 * @param sheet name of the sheet
 * @param cell as Excel says it, such as {@code C7}; empty for the whole sheet
 */
record Place(String sheet, String cell) {
    private static final int LETTERS = 26;

    /**
     * A cell by its numbers.
     *
     * @param row from 0
     * @param column from 0
     */
    static Place of(String sheet, int row, int column) {
        return new Place(sheet, letters(column) + (row + 1));
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
