package kr.stability.reporting.ledger.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.ledger.signature.SigningKeys;

/**
 * One batch: takes entries that are not sealed, puts them into the chain in the order of their insertion and signs the
 * head, all in one transaction. Who comes while another sealer is at work goes away again. An entry whose transaction
 * ends late just gets a later position.
 */
public final class Seal {
    /** Most entries of a batch: bounds the memory and how long the lock is held. */
    public static final int BATCH = 500;

    private static final String LOCK = "select pg_try_advisory_xact_lock(7202302)";
    private static final String PENDING = """
            select p.inserted, e.id, ledger_entry_json(e)::text, e.traceparent
            from (select inserted, entry_id from ledger_pending order by inserted limit %d) p
            left join ledger_entry e on e.id = p.entry_id order by p.inserted""".formatted(BATCH);

    private final Connection connection;
    private final SigningKeys keys;
    private final Clock clock;
    private final Set<String> traces = new HashSet<>();

    /** On a connection without auto-commit; the caller commits. */
    public Seal(Connection connection, SigningKeys keys, Clock clock) {
        this.connection = connection;
        this.keys = keys;
        this.clock = clock;
    }

    private record Pending(long inserted, Object id, String json, String trace) {}

    /** Seals a batch and returns how many entries it has; 0 when there is nothing to do or another one does it. */
    public int run() throws SQLException {
        if (!locked()) {
            return 0;
        }
        List<Pending> pending = pending();
        if (pending.isEmpty()) {
            return 0;
        }
        done(pending);
        List<Pending> entries =
                pending.stream().filter(entry -> entry.id() != null).toList();
        if (!entries.isEmpty()) { // somebody may have deleted them
            append(entries);
        }
        return pending.size();
    }

    /** The traces of the requests whose acts were sealed, as {@code traceparent}. */
    Set<String> traces() {
        return Set.copyOf(traces);
    }

    private void append(List<Pending> entries) throws SQLException {
        ChainStore store = new ChainStore(connection);
        SealedEntry last = store.last();
        Frontier tree = Frontier.of(last.position(), store);
        ChainStore.Batch batch = new ChainStore.Batch();
        for (Pending entry : entries) {
            last = last.next(entry.json());
            byte[] leaf = last.leaf();
            batch.seal(last, entry.id(), leaf);
            tree.append(leaf, batch::node);
            if (entry.trace() != null) {
                traces.add(entry.trace());
            }
        }
        store.append(batch);
        Head head = Head.of(tree, last.hash(), clock.instant());
        store.write(head, keys.keyId(), keys.sign(Head.TYPE, head.canonical()));
    }

    private boolean locked() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                ResultSet row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private List<Pending> pending() throws SQLException {
        List<Pending> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(PENDING);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Pending(rows.getLong(1), rows.getObject(2), rows.getString(3), rows.getString(4)));
            }
        }
        return found;
    }

    private void done(List<Pending> pending) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from ledger_pending where inserted = any (?)")) {
            Object[] inserted = pending.stream().map(Pending::inserted).toArray();
            delete.setArray(1, connection.createArrayOf("bigint", inserted));
            delete.executeUpdate();
        }
    }
}
