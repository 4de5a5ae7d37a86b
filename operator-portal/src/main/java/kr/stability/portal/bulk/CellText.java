package kr.stability.portal.bulk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in a cell. Characters that XML cannot hold stand as {@code _x0001_}, as Excel does it (ECMA-376 part 1, 22.9.2.19),
 * so that every text comes back as it was.
 */
final class CellText {
    /** Most characters of a cell. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** As it stands in the file. */
    static String encode(String text) {
        String marked = ESCAPE.matcher(text).replaceAll("_x005F_");
        StringBuilder encoded = new StringBuilder(marked.length());
        marked.codePoints().forEach(c -> {
            if (writable(c)) {
                encoded.appendCodePoint(c);
            } else {
                encoded.append(String.format("_x%04X_", c));
            }
        });
        return encoded.toString();
    }

    /** As it was typed. */
    static String decode(String cell) {
        return ESCAPED.matcher(cell)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static boolean writable(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }
}
