package kr.stability.portal.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import kr.stability.portal.plan.Composed;

/**
 * What a company says about a file.
 *
 * @param effectiveOn from when it holds, {@code 2023-01-06}, or empty
 * @param description what it shows, or empty; at most 10,000 code points are kept
 * @param items what it proves, such as {@code measures/M1}
 */
record EvidenceDetails(String effectiveOn, String description, List<String> items) {
    private static final int LONGEST = 10_000;

    /** @throws FileRefusedException when the date is none */
    EvidenceDetails {
        effectiveOn = day(clean(effectiveOn).strip());
        description = shortened(clean(description).strip());
        items = items == null
                ? List.of()
                : items.stream()
                        .map(item -> clean(item).strip())
                        .filter(item -> !item.isEmpty())
                        .distinct()
                        .toList();
    }

    /** A day as typed, or empty. @throws FileRefusedException when it is none */
    static String day(String text) {
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw new FileRefusedException(Refusal.DATE);
        }
    }

    /** Without control characters and without characters that turn the direction of text, which no plan may contain. */
    private static String clean(String text) {
        return Composed.of(text)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\uFEFF&&[^\n\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
