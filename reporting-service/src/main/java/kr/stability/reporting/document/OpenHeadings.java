package kr.stability.reporting.document;

import java.util.ArrayList;
import java.util.List;

/** The headings that are open at a point of a document, from the outside in. */
public final class OpenHeadings {
    private final List<Heading> open = new ArrayList<>();

    /** Opens a heading and closes those that it does not stand in. */
    public void enter(Heading heading) {
        open.removeIf(other -> other.rank().level() >= heading.rank().level());
        open.add(heading);
    }

    /** Their texts, without numbers. */
    public List<String> names() {
        return open.stream().map(Heading::text).toList();
    }
}
