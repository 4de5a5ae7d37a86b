package kr.stability.verifier;

/** A file that cannot be judged: missing, not JSON, not of a known kind. Says nothing about whether it is genuine. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }
}
