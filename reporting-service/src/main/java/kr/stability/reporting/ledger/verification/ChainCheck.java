package kr.stability.reporting.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import kr.stability.reporting.ledger.chain.Frontier;
import kr.stability.reporting.ledger.chain.SealedEntry;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.ledger.verification.BadEntry.Fault;

/** Recomputes the chain from its first entry: hashes, links, tree and signed heads. Holds one entry at a time. */
final class ChainCheck {
    private static final String SEALS = """
            select s.position, s.previous, s.hash, s.leaf, s.entry_id,
              case when e.id is not null then ledger_entry_json(e)::text end
            from ledger_seal s left join ledger_entry e on e.id = s.entry_id order by s.position""";
    private static final String NEVER_SEALED = """
            select e.id from ledger_entry e
            where not exists (select 1 from ledger_seal s where s.entry_id = e.id)
              and not exists (select 1 from ledger_pending p where p.entry_id = e.id) order by e.inserted""";
    private static final int FETCH = 500;

    private final Connection connection;
    private final Findings findings;
    private final HeadCheck heads;
    private final TreeCheck subtrees;
    private final Frontier tree = new Frontier();
    private long expected = 1;
    private String last = SealedEntry.GENESIS;

    ChainCheck(Connection connection, SigningKeys keys, Findings findings) throws SQLException {
        this.connection = connection;
        this.findings = findings;
        this.heads = new HeadCheck(connection, keys, findings);
        this.subtrees = new TreeCheck(connection, findings);
    }

    /** A seal with its entry as it is now, null when it is gone. */
    record Seal(SealedEntry sealed, byte[] leaf, UUID id, String entry) {
        BadEntry bad(Fault fault) {
            return new BadEntry(sealed.position(), id, fault);
        }

        static Seal of(ResultSet row) throws SQLException {
            return new Seal(
                    new SealedEntry(row.getLong(1), row.getString(2), row.getString(3)),
                    row.getBytes(4),
                    row.getObject(5, UUID.class),
                    row.getString(6));
        }
    }

    /** Checks and returns the number of sealed entries. */
    long run() throws SQLException {
        try (heads;
                subtrees;
                PreparedStatement query = connection.prepareStatement(SEALS)) {
            query.setFetchSize(FETCH);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    check(Seal.of(rows));
                }
            }
            heads.end(tree.size());
            subtrees.end(tree.size());
        }
        neverSealed();
        return tree.size();
    }

    private void check(Seal seal) throws SQLException {
        SealedEntry sealed = seal.sealed();
        if (sealed.position() != expected) {
            findings.add(new BadEntry(expected, null, Fault.POSITION_GONE));
            heads.giveUp();
            subtrees.giveUp();
        }
        expected = sealed.position() + 1;
        if (!sealed.previous().equals(last)) {
            findings.add(seal.bad(Fault.NOT_LINKED));
        }
        hashes(seal);
        subtrees.entry(seal);
        tree.append(sealed.leaf(), subtrees::subtree);
        last = sealed.hash();
        heads.after(seal, tree);
    }

    private void hashes(Seal seal) {
        SealedEntry sealed = seal.sealed();
        if (seal.entry() == null) {
            findings.add(seal.bad(Fault.ENTRY_GONE));
        } else if (!SealedEntry.of(seal.entry(), sealed.position(), sealed.previous())
                .equals(sealed)) {
            findings.add(seal.bad(Fault.CHANGED));
        }
        if (!Arrays.equals(seal.leaf(), sealed.leaf())) {
            findings.add(seal.bad(Fault.LEAF_CHANGED));
        }
    }

    private void neverSealed() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEVER_SEALED);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                findings.add(new BadEntry(null, rows.getObject(1, UUID.class), Fault.NEVER_SEALED));
            }
        }
    }

    /** Hex of 32 bytes, as heads hold it. */
    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
