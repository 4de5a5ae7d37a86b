package kr.stability.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;
import kr.stability.reporting.document.Value;

/**
 * A cell whose value has a type, beside the words in which it is shown. Cells of words only are plain strings.
 *
 * @param text as shown
 * @param type of the value,
 * @param raw as in {@link Value}
 */
record Cell(String text, Value.Type type, String raw) implements CharSequence {

    /** A day; an empty cell for null. */
    static CharSequence date(LocalDate date) {
        return date == null ? "" : new Cell(Say.date(date), Value.Type.DATE, date.toString());
    }

    /** A time, Asia/Seoul. */
    static CharSequence time(Instant instant) {
        return new Cell(Say.time(instant), Value.Type.TIME, instant.toString());
    }

    /** A number; undeclared for null. */
    static CharSequence count(Long number) {
        return number == null ? Say.UNDECLARED : count(number, Say.count(number));
    }

    /** A number in other words. */
    static CharSequence count(long number, String text) {
        return new Cell(text, Value.Type.COUNT, Long.toString(number));
    }

    /** An amount; undeclared for null. */
    static CharSequence won(Long amount) {
        return amount == null ? Say.UNDECLARED : new Cell(Say.won(amount), Value.Type.WON, amount.toString());
    }

    /** A duration; undeclared for null. */
    static CharSequence minutes(Integer minutes) {
        return minutes == null ? Say.UNDECLARED : minutes(minutes, Say.minutes(minutes));
    }

    /** A duration in other words. */
    static CharSequence minutes(long minutes, String text) {
        return new Cell(text, Value.Type.MINUTES, Long.toString(minutes));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
