package kr.stability.reporting.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import kr.stability.reporting.ledger.verification.BadEntry.Fault;

/** Holds the stored subtrees against those that the leaves give; they are stored in the order in which they come. */
final class TreeCheck implements AutoCloseable {
    private static final String NODES = "select level, nth, hash from ledger_node order by ((nth + 1) << level), level";

    private final Findings findings;
    private final PreparedStatement query;
    private final ResultSet rows;
    private ChainCheck.Seal entry;
    private boolean comparable = true;

    TreeCheck(Connection connection, Findings findings) throws SQLException {
        this.findings = findings;
        this.query = connection.prepareStatement(NODES);
        query.setFetchSize(500);
        this.rows = query.executeQuery();
    }

    /** The entry that completes the subtrees that come next. */
    void entry(ChainCheck.Seal seal) {
        entry = seal;
    }

    /** After a hole nothing can be compared. */
    void giveUp() {
        comparable = false;
    }

    /** One subtree as the leaves give it. */
    void subtree(int level, long nth, byte[] hash) {
        if (comparable && !stored(level, nth, hash)) {
            findings.add(entry.bad(Fault.TREE_CHANGED));
            giveUp(); // the first one is named; what follows is out of step
        }
    }

    /** Subtrees over entries that are not there. */
    void end(long size) throws SQLException {
        if (comparable && rows.next()) {
            findings.add(new BadEntry(size + 1, null, Fault.TAIL_GONE));
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        query.close();
    }

    private boolean stored(int level, long nth, byte[] hash) {
        try {
            return rows.next()
                    && rows.getInt(1) == level
                    && rows.getLong(2) == nth
                    && Arrays.equals(rows.getBytes(3), hash);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
