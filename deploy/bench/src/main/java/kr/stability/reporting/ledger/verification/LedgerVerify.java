package kr.stability.reporting.ledger.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** Seals a ledger of 100,000 entries, each with its row, and verifies it; run with a small heap to show that it needs none. */
public final class LedgerVerify {
    private static final int ENTRIES = 100_000;
    private static final String ROWS = "insert into evidence select uuidv7(), 'kakao',"
            + " encode(sha256(convert_to(n::text, 'UTF8')), 'hex'), n, now() from generate_series(1, " + ENTRIES
            + ") n";
    private static final String ACTS = "insert into ledger_entry (id, acted_at, act, subject, actor, sha256)"
            + " select uuidv7(), now(), 'EVIDENCE_RECEIVED', sha256, '{\"iss\": \"i\", \"sub\": \"s\", \"name\": \"n\"}',"
            + " sha256 from evidence";

    private LedgerVerify() {}

    /** Prints how long each step took. */
    public static void main(String[] args) throws SQLException {
        try (BenchDatabase database = new BenchDatabase();
                Connection connection = database.connection()) {
            long start = System.nanoTime();
            BenchDatabase.run(connection, ROWS);
            BenchDatabase.run(connection, "analyze");
            BenchDatabase.run(connection, ACTS);
            long written = System.nanoTime();
            while (database.seal(connection) > 0) {
                Thread.onSpinWait();
            }
            long sealed = System.nanoTime();
            Findings findings = new Findings();
            long entries = new ChainCheck(connection, database.keys, findings).run();
            long chain = System.nanoTime();
            long rows = new RowCheck(connection, findings).run();
            connection.commit();
            System.out.printf(
                    Locale.ROOT,
                    "%d entries: written %.1f s, sealed %.1f s, chain verified %.1f s, %d rows verified %.1f s,"
                            + " %d + %d faults, heap at most %d MB%n",
                    entries,
                    (written - start) / 1e9,
                    (sealed - written) / 1e9,
                    (chain - sealed) / 1e9,
                    rows,
                    (System.nanoTime() - chain) / 1e9,
                    findings.entryCount(),
                    findings.rowCount(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }
}
