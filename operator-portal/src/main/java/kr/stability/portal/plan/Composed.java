package kr.stability.portal.plan;

import java.text.Normalizer;

/** What somebody typed in normal form C, in which plans are kept: syllables of Hangul as one character each. */
public final class Composed {
    /** Four times the longest text that is taken: what is longer is refused in any form. */
    private static final int LONGEST = 40_000;

    private Composed() {}

    /**
     * The same text composed; one that is too long for any field stays as it is, because putting a million marks in a row in
     * order takes minutes.
     *
     * @param text may be null, which is the empty text
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return text.length() > LONGEST ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
