package kr.stability.portal.bulk;

import java.util.Map;

/**
 * A row of an uploaded sheet.
 *
 * @param number from 0, as on the sheet
 * @param parent what it says of its parent; empty when there is none
 * @param texts of its fields, by path; blank ones are left out
 */
record ReadRow(int number, String parent, Map<String, String> texts) {
    /** A row of which nothing is said. */
    static ReadRow blank(int number) {
        return new ReadRow(number, "", Map.of());
    }

    boolean empty() {
        return parent.isEmpty() && texts.isEmpty();
    }
}
