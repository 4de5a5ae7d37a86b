package kr.stability.acceptance.faults;

import java.util.function.BooleanSupplier;

/**
 * Something that goes wrong and is mended.
 *
 * @param name as in the table
 * @param prepare before the filings begin
 * @param strike makes it go wrong
 * @param shows whether it has hit something beside the filings, such as a clock that differs; else the filings tell
 * @param unfelt whether nobody who files may notice: nothing is refused and nothing without an answer
 * @param mend makes it right again
 */
record Fault(String name, Runnable prepare, Runnable strike, BooleanSupplier shows, boolean unfelt, Runnable mend) {
    private static final Runnable NOTHING = () -> {};

    static Fault of(String name, Runnable strike, Runnable mend) {
        return new Fault(name, NOTHING, strike, () -> false, false, mend);
    }

    Fault prepared(Runnable before) {
        return new Fault(name, before, strike, shows, unfelt, mend);
    }

    Fault shownBy(BooleanSupplier sign) {
        return new Fault(name, prepare, strike, sign, unfelt, mend);
    }

    /** Nobody who is signed in notices. */
    Fault unnoticed() {
        return new Fault(name, prepare, strike, shows, true, mend);
    }
}
