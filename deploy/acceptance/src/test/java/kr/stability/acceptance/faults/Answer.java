package kr.stability.acceptance.faults;

/**
 * What came back when a plan was filed.
 *
 * @param detail the filing's id, or what was said instead
 */
record Answer(Kind kind, String detail) {
    static final String SIGNED_OUT = "signed out";

    enum Kind {
        /** The portal says that it has the filing. */
        ACKNOWLEDGED,
        /** The portal says that it has not, and to come again. */
        REFUSED,
        /** Nothing came back: nobody knows. */
        SILENT,
        /** Anything else: a failure without advice. */
        WRONG
    }

    boolean signedOut() {
        return kind == Kind.REFUSED && detail.equals(SIGNED_OUT);
    }
}
