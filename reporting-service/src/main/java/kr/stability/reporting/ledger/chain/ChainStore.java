package kr.stability.reporting.ledger.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** The tables of the chain. Every complete subtree of the Merkle tree is kept, so that proofs need a few rows only. */
public final class ChainStore implements Merkle.Subtrees {
    private final Connection connection;

    /** On a connection of the caller. */
    public ChainStore(Connection connection) {
        this.connection = connection;
    }

    /** The last entry of the chain; before the first one a beginning at position 0. */
    SealedEntry last() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select position, previous, hash from ledger_seal order by position desc limit 1");
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? new SealedEntry(row.getLong(1), row.getString(2), row.getString(3))
                    : new SealedEntry(0, SealedEntry.GENESIS, SealedEntry.GENESIS);
        }
    }

    @Override
    public byte[] hash(int level, long nth) {
        String sql = level == 0
                ? "select leaf from ledger_seal where 0 = ? and position = ? + 1"
                : "select hash from ledger_node where level = ? and nth = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, level);
            query.setLong(2, nth);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the tree lacks subtree " + nth + " of level " + level);
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(Head head, String keyId, String jws) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into ledger_head (size, root, chain, sealed_at, key_id, jws) values (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, head.size());
            insert.setBytes(2, HexFormat.of().parseHex(head.root()));
            insert.setString(3, head.chain());
            insert.setObject(4, head.at().atOffset(ZoneOffset.UTC));
            insert.setString(5, keyId);
            insert.setString(6, jws);
            insert.executeUpdate();
        }
    }

    Writer writer() throws SQLException {
        return new Writer();
    }

    /** Writes seals and subtrees in two batches, when it is closed. */
    final class Writer implements AutoCloseable {
        private final PreparedStatement seals = connection.prepareStatement(
                "insert into ledger_seal (position, entry_id, previous, hash, leaf) values (?, ?, ?, ?, ?)");
        private final PreparedStatement nodes =
                connection.prepareStatement("insert into ledger_node (level, nth, hash) values (?, ?, ?)");

        private Writer() throws SQLException {}

        void seal(SealedEntry entry, Object id) throws SQLException {
            seals.setLong(1, entry.position());
            seals.setObject(2, id);
            seals.setString(3, entry.previous());
            seals.setString(4, entry.hash());
            seals.setBytes(5, entry.leaf());
            seals.addBatch();
        }

        void node(int level, long nth, byte[] hash) {
            try {
                nodes.setInt(1, level);
                nodes.setLong(2, nth);
                nodes.setBytes(3, hash);
                nodes.addBatch();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws SQLException {
            try (seals;
                    nodes) {
                seals.executeBatch();
                nodes.executeBatch();
            }
        }
    }
}
