package kr.stability.reporting.document;

import java.util.List;

/** One piece of a document. */
public sealed interface Block permits Heading, Statement, Table, Figure, Contents, PageBreak {

    /** Where it comes from; empty for pieces that state nothing. */
    default List<SourceRef> sources() {
        return List.of();
    }
}
