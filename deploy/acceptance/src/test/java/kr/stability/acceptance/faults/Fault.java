package kr.stability.acceptance.faults;

import java.util.function.BooleanSupplier;

/**
 * Something that goes wrong and is mended.
 *
 * @param name as in the table
 * @param prepare before the filings begin
 * @param strike makes it go wrong
 * @param shows whether it has hit something beside the filings, such as a clock that differs; else the filings tell
 * @param mend makes it right again
 */
record Fault(String name, Runnable prepare, Runnable strike, BooleanSupplier shows, Runnable mend) {
    private static final Runnable NOTHING = () -> {};

    static Fault of(String name, Runnable strike, Runnable mend) {
        return new Fault(name, NOTHING, strike, () -> false, mend);
    }

    Fault prepared(Runnable before) {
        return new Fault(name, before, strike, shows, mend);
    }

    Fault shownBy(BooleanSupplier sign) {
        return new Fault(name, prepare, strike, sign, mend);
    }
}
