package kr.stability.verifier;

/**
 * What is found, in both languages.
 *
 * @param genuine whether everything that was checked holds
 */
record Verdict(boolean genuine, String ko, String en) {

    static Verdict good(String ko, String en) {
        return new Verdict(true, ko, en);
    }

    static Verdict bad(String ko, String en) {
        return new Verdict(false, ko, en);
    }
}
