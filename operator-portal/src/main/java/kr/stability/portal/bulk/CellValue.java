package kr.stability.portal.bulk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import kr.stability.portal.plan.Kind;

/**
 * The value of a typed cell. A text becomes a number, a date or a truth value only when it comes back as the very same
 * text; anything else stays text.
 */
final class CellValue {
    private static final LocalDate FIRST_SAFE_DAY =
            LocalDate.of(1900, 3, 1); // Excel thinks that 1900 had a 29 February
    private static final int DIGITS_KEPT = 15;

    private CellValue() {}

    /** A {@link BigDecimal}, {@link LocalDate}, {@link Boolean} or {@link String}. */
    static Object of(Kind kind, String text) {
        return switch (kind) {
            case INTEGER, DURATION, MONEY, DECIMAL ->
                number(text).<Object>map(n -> n).orElse(text);
            case DATE -> date(text).<Object>map(d -> d).orElse(text);
            case YES_NO, FLAG -> text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : (Object) text;
            case CODE, LINE, NOTE, AREA, CHOICE, CODES, LINES -> text;
        };
    }

    /** A number as people type it: no exponent, no zeros at its end. */
    static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean same = number.precision() <= DIGITS_KEPT
                    && text(number.doubleValue()).equals(text);
            return same ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            boolean same = date.toString().equals(text) && date.isAfter(FIRST_SAFE_DAY) && date.getYear() < 3000;
            return same ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
