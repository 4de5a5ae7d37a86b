package kr.stability.reporting.ledger.verification;

import java.util.ArrayList;
import java.util.List;

/** What a verification found: the first bad entry, the first thousand bad rows, and how many there are. */
final class Findings {
    /** Most bad rows that are named: somebody who overwrote a table shall not fill the memory. */
    static final int NAMED = 1000;

    private final List<BadRow> rows = new ArrayList<>();
    private BadEntry first;
    private long entryCount;
    private long rowCount;

    void add(BadEntry entry) {
        if (first == null) {
            first = entry;
        }
        entryCount++;
    }

    void add(BadRow row) {
        if (rows.size() < NAMED) {
            rows.add(row);
        }
        rowCount++;
    }

    BadEntry first() {
        return first;
    }

    long entryCount() {
        return entryCount;
    }

    List<BadRow> rows() {
        return List.copyOf(rows);
    }

    long rowCount() {
        return rowCount;
    }
}
