package kr.stability.reporting.document;

/** The day on the cover. */
final class CoverDate {
    private CoverDate() {}

    /** {@code 2023. 3. 30.}. */
    static String of(Document document) {
        return document.date().getYear() + ". " + document.date().getMonthValue() + ". "
                + document.date().getDayOfMonth() + ".";
    }
}
