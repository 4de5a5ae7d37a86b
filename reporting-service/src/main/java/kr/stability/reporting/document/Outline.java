package kr.stability.reporting.document;

import java.util.ArrayList;
import java.util.List;

/** The headings of a document with their numbers and the ids by which they are linked to. */
final class Outline {

    /**
     * A heading in its place.
     *
     * @param heading as written
     * @param number as counted; may be empty
     * @param id unique in the file
     */
    record Entry(Heading heading, String number, String id) {

        /** Number and text. */
        String label() {
            return number.isEmpty() ? heading.text() : number + " " + heading.text();
        }
    }

    private Outline() {}

    static List<Entry> of(Document document) {
        Numbering numbering = new Numbering();
        List<Entry> entries = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                entries.add(new Entry(heading, numbering.next(heading.rank()), "h" + (entries.size() + 1)));
            }
        }
        return List.copyOf(entries);
    }
}
