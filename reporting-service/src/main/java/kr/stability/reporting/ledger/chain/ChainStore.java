package kr.stability.reporting.ledger.chain;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the chain. Every complete subtree of the Merkle tree is kept, so that proofs need a few rows only. */
public final class ChainStore implements Merkle.Subtrees {
    private static final String SEALS = """
            insert into ledger_seal (position, entry_id, previous, hash, leaf)
            select * from unnest(?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::bytea[])""";
    private static final String NODES = """
            insert into ledger_node (level, nth, hash)
            select * from unnest(?::integer[], ?::bigint[], ?::bytea[])""";

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

    /** Appends a batch to the chain. */
    void append(Batch batch) throws SQLException {
        try (PreparedStatement seals = connection.prepareStatement(SEALS);
                PreparedStatement nodes = connection.prepareStatement(NODES)) {
            seals.setArray(1, array("bigint", batch.entries.stream().map(SealedEntry::position)));
            seals.setArray(2, array("uuid", batch.ids.stream()));
            seals.setArray(3, array("text", batch.entries.stream().map(SealedEntry::previous)));
            seals.setArray(4, array("text", batch.entries.stream().map(SealedEntry::hash)));
            seals.setArray(5, connection.createArrayOf("bytea", batch.leaves.toArray(byte[][]::new)));
            seals.executeUpdate();
            nodes.setArray(1, array("integer", batch.levels.stream()));
            nodes.setArray(2, array("bigint", batch.nths.stream()));
            nodes.setArray(3, connection.createArrayOf("bytea", batch.hashes.toArray(byte[][]::new)));
            nodes.executeUpdate();
        }
    }

    private Array array(String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    /** What a batch adds, column by column: one statement for all, not one for each. */
    static final class Batch {
        private final List<SealedEntry> entries = new ArrayList<>();
        private final List<Object> ids = new ArrayList<>();
        private final List<byte[]> leaves = new ArrayList<>();
        private final List<Integer> levels = new ArrayList<>();
        private final List<Long> nths = new ArrayList<>();
        private final List<byte[]> hashes = new ArrayList<>();

        void seal(SealedEntry entry, Object id, byte[] leaf) {
            entries.add(entry);
            ids.add(id);
            leaves.add(leaf);
        }

        void node(int level, long nth, byte[] hash) {
            levels.add(level);
            nths.add(nth);
            hashes.add(hash);
        }
    }
}
