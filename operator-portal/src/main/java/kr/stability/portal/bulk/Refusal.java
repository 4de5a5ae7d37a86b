package kr.stability.portal.bulk;

/** Why a file is not read at all, or a workbook not made. The words are in {@link BulkWords}. */
public enum Refusal {
    /** No file was chosen, or an empty one. */
    EMPTY,
    /** Not a workbook of the kind .xlsx, or broken. */
    NOT_A_WORKBOOK,
    /** A workbook of Excel 97 (.xls). */
    OLD_FORMAT,
    /** Encrypted with a password. */
    PASSWORD,
    /** It would be far larger once unpacked, as a zip bomb is. */
    UNPACKS_TOO_LARGE,
    /** More rows than a list may have. */
    TOO_MANY_ROWS,
    /** No sheet of what is to be read. */
    WRONG_SHEETS,
    /** A text of the draft is longer than a cell can hold. */
    TEXT_TOO_LONG
}
