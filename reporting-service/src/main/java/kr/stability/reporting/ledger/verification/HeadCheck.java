package kr.stability.reporting.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import kr.stability.reporting.ledger.chain.Frontier;
import kr.stability.reporting.ledger.chain.Head;
import kr.stability.reporting.ledger.chain.SignedHead;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.ledger.verification.BadEntry.Fault;

/** Holds the signed heads against the entries, while these go by. */
final class HeadCheck implements AutoCloseable {
    private final SigningKeys keys;
    private final Findings findings;
    private final PreparedStatement query;
    private final ResultSet rows;
    private SignedHead next;
    private long lastSize;
    private boolean comparable = true;

    HeadCheck(Connection connection, SigningKeys keys, Findings findings) throws SQLException {
        this.keys = keys;
        this.findings = findings;
        this.query = connection.prepareStatement("select " + SignedHead.COLUMNS + " from ledger_head order by size");
        query.setFetchSize(500);
        this.rows = query.executeQuery();
        advance();
    }

    /** After a hole in the chain no root can be right: one finding is enough. */
    void giveUp() {
        comparable = false;
    }

    /** Checks the head that ends with this entry, if one does. */
    void after(ChainCheck.Seal seal, Frontier tree) throws SQLException {
        while (next != null && next.size() <= seal.sealed().position()) {
            if (!signed(next)) {
                findings.add(seal.bad(Fault.HEAD_NOT_SIGNED));
            } else if (comparable && !same(next, seal, tree)) {
                findings.add(seal.bad(Fault.HEAD_DIFFERS));
            }
            advance();
        }
        if (next == null && !lastWas(seal)) {
            findings.add(seal.bad(Fault.NOT_SIGNED));
        }
    }

    private boolean lastWas(ChainCheck.Seal seal) {
        return lastSize >= seal.sealed().position();
    }

    /** Heads over entries that are not there. */
    void end(long size) throws SQLException {
        if (next != null) {
            findings.add(new BadEntry(size + 1, null, Fault.TAIL_GONE));
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        query.close();
    }

    private boolean signed(SignedHead head) {
        return keys.verified(Head.TYPE, head.signature())
                .filter(payload -> Arrays.equals(payload, head.head().canonical()))
                .isPresent();
    }

    private static boolean same(SignedHead head, ChainCheck.Seal seal, Frontier tree) {
        return head.size() == tree.size()
                && head.chain().equals(seal.sealed().hash())
                && head.root().equals(ChainCheck.hex(tree.root()));
    }

    private void advance() throws SQLException {
        lastSize = next == null ? 0 : next.size();
        next = rows.next() ? SignedHead.of(rows) : null;
    }
}
