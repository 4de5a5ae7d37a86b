package kr.stability.portal.plan;

import java.util.Optional;

/** What no text of a plan may contain, wherever it stands; reporting-service refuses the same. */
final class TextRule {
    private static final String INVISIBLE = "\u3164\u115F\u1160\uFFA0\u2800\u034F\u180E";

    private TextRule() {}

    /** The first rule that a text breaks. */
    static Optional<Rule> broken(String text, int mostCodePoints) {
        if (text.codePointCount(0, text.length()) > mostCodePoints) {
            return Optional.of(Rule.TEXT_TOO_LONG);
        }
        if (looksBlank(text)) {
            return Optional.of(Rule.TEXT_BLANK);
        }
        if (text.codePoints().anyMatch(TextRule::isControl)) {
            return Optional.of(Rule.TEXT_CONTROL);
        }
        return text.codePoints().anyMatch(TextRule::turnsDirection)
                ? Optional.of(Rule.TEXT_DIRECTION)
                : Optional.empty();
    }

    /** True when nothing of the text can be seen: white space, zero-width characters and Hangul fillers only. */
    static boolean looksBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || INVISIBLE.indexOf(c) >= 0);
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || c == 0xFEFF;
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
