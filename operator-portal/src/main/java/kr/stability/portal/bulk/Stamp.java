package kr.stability.portal.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import kr.stability.portal.plan.Section;

/**
 * Where a workbook comes from. It is asked for a hint only: a workbook without one, or of another order, can be read too.
 *
 * @param order id of the order
 * @param versions of the sections when it was made, by {@link Section#slug()}
 */
record Stamp(String order, Map<String, Integer> versions) {
    /** As it stands in a cell: {@code order;measures=3;services=1}. */
    String text() {
        StringBuilder text = new StringBuilder(order);
        versions.forEach((section, version) ->
                text.append(';').append(section).append('=').append(version));
        return text.toString();
    }

    /** Reads it; a text of another form gives a stamp that says nothing. */
    static Stamp of(String text) {
        String[] parts = text.split(";");
        Map<String, Integer> versions = new LinkedHashMap<>();
        for (String part : parts) {
            if (part.matches("[a-z-]{1,40}=\\d{1,9}")) {
                versions.put(
                        part.substring(0, part.indexOf('=')), Integer.valueOf(part.substring(part.indexOf('=') + 1)));
            }
        }
        return new Stamp(parts.length == 0 ? "" : parts[0], versions);
    }
}
