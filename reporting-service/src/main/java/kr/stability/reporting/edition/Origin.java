package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.stability.reporting.document.SourceRef;

/**
 * Where something comes from, and whether it is an example.
 *
 * @param refs places in sources
 * @param illustrative true when one of them says that its values are examples
 */
record Origin(List<SourceRef> refs, boolean illustrative) {
    /** Nothing is known. */
    static final Origin NONE = new Origin(List.of(), false);

    static Origin of(String mark, String pointer, boolean illustrative) {
        return new Origin(List.of(new SourceRef(mark, pointer)), illustrative);
    }

    /** Both. */
    Origin and(Origin other) {
        if (other.refs.isEmpty() && other.illustrative == illustrative) {
            return this;
        }
        Set<SourceRef> all = new LinkedHashSet<>(refs);
        all.addAll(other.refs);
        return new Origin(List.copyOf(all), illustrative || other.illustrative);
    }

    /** This, then all the others: in time that grows as they do, where {@link #and(Origin)} one by one would copy again and again. */
    Origin and(Stream<Origin> others) {
        return all(Stream.concat(Stream.of(this), others).toList());
    }

    /** All of them. */
    static Origin all(Collection<Origin> origins) {
        Set<SourceRef> refs = new LinkedHashSet<>();
        origins.forEach(origin -> refs.addAll(origin.refs));
        return new Origin(new ArrayList<>(refs), origins.stream().anyMatch(Origin::illustrative));
    }
}
