package kr.stability.reporting.ledger.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads the chain: entries, heads, proofs. */
@ApplicationScoped
public class LedgerReader {
    private static final int FETCH = 500;
    private static final String HEADS = "select " + SignedHead.COLUMNS + " from ledger_head";
    private static final String ENTRIES = """
            select s.position, s.previous, s.hash, ledger_entry_json(e)::text
            from ledger_seal s join ledger_entry e on e.id = s.entry_id where s.position > ? order by s.position""";

    private final DataSource database;

    LedgerReader(DataSource database) {
        this.database = database;
    }

    /** The last signed state; empty before the first entry is sealed. */
    public Optional<SignedHead> head() throws SQLException {
        return heads(" order by size desc limit 1").stream().findFirst();
    }

    /** The signed state at exactly this size, if a batch ended there. */
    Optional<SignedHead> headAt(long size) throws SQLException {
        return heads(" where size = " + size).stream().findFirst();
    }

    /** The first signed state that holds an entry. */
    public Optional<SignedHead> headOver(long position) throws SQLException {
        return heads(" where size >= " + position + " order by size limit 1").stream()
                .findFirst();
    }

    /** Entries after a position. */
    public List<EntryView> entries(long after, int limit) throws SQLException {
        List<EntryView> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ENTRIES + " limit ?")) {
            query.setLong(1, after);
            query.setInt(2, limit);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(entry(rows));
                }
            }
        }
        return found;
    }

    /** Every entry, one after the other, as the caller can take them: the chain may be larger than the memory. */
    public void each(Consumer<EntryView> consumer) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false); // a cursor needs a transaction
            try (PreparedStatement query = connection.prepareStatement(ENTRIES)) {
                query.setFetchSize(FETCH);
                query.setLong(1, 0);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(entry(rows));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Position of an entry, if it is sealed. */
    Optional<Long> position(UUID entry) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select position from ledger_seal where entry_id = ?")) {
            query.setObject(1, entry);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    /** Proof that an entry is in the tree of {@code size} entries. */
    public ProofViews.Inclusion inclusion(long position, long size) throws SQLException {
        SignedHead head = headAt(size).orElse(null);
        try (Connection connection = database.getConnection()) {
            return ProofViews.inclusion(position, head, size, new ChainStore(connection));
        }
    }

    /** Proof that the tree of {@code to} entries begins with that of {@code from} entries. */
    public ProofViews.Consistency consistency(long from, long to) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ProofViews.consistency(from, to, new ChainStore(connection));
        }
    }

    private List<SignedHead> heads(String which) throws SQLException {
        List<SignedHead> heads = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HEADS + which);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                heads.add(SignedHead.of(rows));
            }
        }
        return heads;
    }

    private static EntryView entry(ResultSet row) throws SQLException {
        return EntryView.of(row.getString(4), new SealedEntry(row.getLong(1), row.getString(2), row.getString(3)));
    }
}
