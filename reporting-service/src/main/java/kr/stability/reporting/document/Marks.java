package kr.stability.reporting.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the marks of sources as links to the annex, and the tag of example values. */
final class Marks {
    private final Map<String, String> ids = new HashMap<>();

    Marks(Document document) {
        for (Source source : document.sources()) {
            ids.put(source.mark(), "src-" + (ids.size() + 1));
        }
    }

    /** Id of the row that describes a source. */
    String id(String mark) {
        String id = ids.get(mark);
        if (id == null) {
            throw new IllegalArgumentException("no source with the mark " + mark);
        }
        return id;
    }

    /** One link per source; its title tells the places in the source. */
    void write(Markup out, List<SourceRef> refs) {
        Map<String, String> pointers = new LinkedHashMap<>();
        refs.forEach(ref -> pointers.merge(ref.mark(), ref.pointer() == null ? "" : ref.pointer(), Marks::both));
        if (pointers.isEmpty()) {
            return;
        }
        out.open("sup", "class", "src");
        String between = "";
        for (Map.Entry<String, String> entry : pointers.entrySet()) {
            String title = entry.getValue().isEmpty() ? null : entry.getValue();
            out.text(between).element("a", entry.getKey(), "href", "#" + id(entry.getKey()), "title", title);
            between = " ";
        }
        out.close("sup");
    }

    /** The tag 예시. */
    static void example(Markup out, boolean illustrative) {
        if (illustrative) {
            out.text(" ").element("span", "예시", "class", "example");
        }
    }

    private static String both(String one, String other) {
        return one.contains(other) ? one : (one + " " + other).strip();
    }
}
