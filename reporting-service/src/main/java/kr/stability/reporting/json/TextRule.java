package kr.stability.reporting.json;

import java.text.Normalizer;
import java.util.Optional;

/** What no text of this service may contain, wherever it stands: rules without a framework. */
public final class TextRule {
    private static final String INVISIBLE = "\u3164\u115F\u1160\uFFA0\u2800\u034F\u180E";

    private TextRule() {}

    /**
     * The first rule that a text breaks.
     *
     * @return {@code text-control} for NUL and other control characters except tab and line break,
     *     {@code text-surrogate} for half a surrogate pair, {@code text-direction} for characters that turn the reading
     *     direction, {@code text-not-nfc} for a text that is not in Unicode normalisation form C
     */
    public static Optional<String> broken(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isControl(c)) {
                return Optional.of("text-control");
            }
            if (c >= 0xD800 && c <= 0xDFFF) {
                return Optional.of("text-surrogate");
            }
            if (turnsDirection(c)) {
                return Optional.of("text-direction");
            }
            i += Character.charCount(c);
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? Optional.empty() : Optional.of("text-not-nfc");
    }

    /** True when nothing of the text can be seen: white space, zero-width characters and Hangul fillers only. */
    public static boolean looksBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || INVISIBLE.indexOf(c) >= 0);
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || c == 0xFEFF;
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
