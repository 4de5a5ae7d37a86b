package kr.stability.reporting.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.stability.bench.Verdict;

/**
 * Eight writers, each act a transaction of its own with its row: with the chain and its sealer at work beside the same
 * two inserts without them, and beside an entry that has no digests either. Pair by pair on one server; first the unchained
 * one against itself. Processor time is that of PostgreSQL and of writers and sealer here together.
 */
public final class LedgerAppend {
    private static final int WRITERS = 8;
    private static final int PAIRS = 7;
    private static final long MILLIS = 4000;
    private static final long GATHER = 100;
    private static final String ROW = "insert into evidence values (uuidv7(), 'kakao', ?, 5, now())";
    private static final String ENTRY = "insert into %s (id, acted_at, act, subject, actor, sha256) values"
            + " (uuidv7(), now(), 'EVIDENCE_RECEIVED', ?, '{\"iss\": \"i\", \"sub\": \"s\", \"name\": \"n\"}', ?)";

    /** The same entry with its digests and without a chain; and a bare row without either. */
    private static final String TABLES = """
            create table unchained_entry (like ledger_entry including all);
            create function digests_alone() returns trigger language plpgsql as $$
            begin
                new.covers := coalesce(ledger_digests(new.act, new.subject), '[]');
                return new;
            end $$;
            create trigger digests before insert on unchained_entry for each row execute function digests_alone();
            create table bare_entry (like ledger_entry including all)""";

    private final BenchDatabase database;
    private final Verdict verdict = new Verdict();
    private long lastActs; // acts of the last turn

    private LedgerAppend(BenchDatabase database) {
        this.database = database;
    }

    /** Prints the ratios and fails nobody: the verdict is the reader's. */
    public static void main(String[] args) throws Exception {
        try (BenchDatabase database = new BenchDatabase()) {
            database.define(TABLES);
            LedgerAppend bench = new LedgerAppend(database);
            bench.rate("unchained_entry", false); // warms up
            bench.rate("ledger_entry", true);
            bench.print("unchained : itself", "unchained_entry", "unchained_entry");
            bench.print("chained : unchained", "ledger_entry", "unchained_entry");
            bench.print("chained : bare insert", "ledger_entry", "bare_entry");
        }
    }

    private void print(String what, String one, String peer) throws Exception {
        double[] ratios = new double[PAIRS];
        double a = 0;
        double b = 0;
        double cpu = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            double unsealed = rate(peer, false);
            double before = database.cpuMillis();
            double measured = rate(one, one.equals("ledger_entry"));
            cpu += (database.cpuMillis() - before) / lastActs / PAIRS;
            ratios[pair] = measured / unsealed;
            a += unsealed / PAIRS;
            b += measured / PAIRS;
        }
        Arrays.sort(ratios);
        if (one.equals(peer)) {
            verdict.itself(ratios);
        }
        System.out.printf(
                Locale.ROOT,
                "%s  min %.2f  median %s  max %.2f  (%d pairs; %.0f beside %.0f acts a second, %.2f CPU ms each)%n",
                what,
                ratios[0],
                verdict.of(ratios[PAIRS / 2]),
                ratios[PAIRS - 1],
                PAIRS,
                b,
                a,
                cpu);
    }

    /** Acts a second. */
    private double rate(String entries, boolean sealing) throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        List<Callable<Long>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(() -> write(entries, ended));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<?> sealer = sealing ? threads.submit(() -> seal(ended)) : null;
            long start = System.nanoTime();
            List<Future<Long>> written = new ArrayList<>();
            writers.forEach(writer -> written.add(threads.submit(writer)));
            TimeUnit.MILLISECONDS.sleep(MILLIS);
            ended.set(true);
            long acts = 0;
            for (Future<Long> one : written) {
                acts += one.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (sealer != null) {
                sealer.get();
            }
            lastActs = acts;
            return acts / seconds;
        }
    }

    private long write(String entries, AtomicBoolean ended) throws SQLException {
        long acts = 0;
        try (Connection connection = database.connection();
                PreparedStatement row = connection.prepareStatement(ROW);
                PreparedStatement entry = connection.prepareStatement(ENTRY.formatted(entries))) {
            connection.setAutoCommit(false);
            while (!ended.get()) {
                String sha256 =
                        String.format("%032x%032x", Thread.currentThread().threadId(), System.nanoTime());
                row.setString(1, sha256);
                row.executeUpdate();
                entry.setString(1, sha256);
                entry.setString(2, sha256);
                entry.executeUpdate();
                connection.commit();
                acts++;
            }
        }
        return acts;
    }

    /** As the sealer of one replica does it: whatever came in a tenth of a second is one batch or more. */
    private Void seal(AtomicBoolean ended) throws Exception {
        try (Connection connection = database.connection()) {
            while (!ended.get() || database.seal(connection) > 0) {
                TimeUnit.MILLISECONDS.sleep(ended.get() ? 0 : GATHER);
                while (database.seal(connection) > 0 && !ended.get()) {
                    Thread.onSpinWait();
                }
            }
        }
        return null;
    }
}
