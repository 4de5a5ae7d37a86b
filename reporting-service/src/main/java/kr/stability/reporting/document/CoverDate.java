package kr.stability.reporting.document;

import java.time.LocalDate;

/** Days as official documents write them. */
final class CoverDate {
    private CoverDate() {}

    /** {@code 2023. 3. 30.}. */
    static String of(Document document) {
        return of(document.date());
    }

    static String of(LocalDate day) {
        return day.getYear() + ". " + day.getMonthValue() + ". " + day.getDayOfMonth() + ".";
    }
}
