package kr.stability.reporting.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for sheets: at most 31 characters, none that a spreadsheet refuses, no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** A name after a caption, numbered when it is taken. */
    String next(String caption) {
        String plain = caption.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ")
                .replaceAll(" +", " ")
                .strip();
        String name = cut(plain.isEmpty() ? "표" : plain, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = cut(plain, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
