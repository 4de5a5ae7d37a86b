package kr.stability.reporting.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year.
 *
 * @param year four digits
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {
    private static final Pattern FORM = Pattern.compile("(20[0-9]{2})-Q([1-4])");

    /** Reads {@code 2023-Q1}; empty when it is not of that form. */
    public static Optional<Quarter> parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** {@code 2023년 1분기}. */
    public String korean() {
        return year + "년 " + number + "분기";
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
