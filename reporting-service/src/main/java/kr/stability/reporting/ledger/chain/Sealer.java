package kr.stability.reporting.ledger.chain;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kr.stability.reporting.ledger.signature.LedgerConfig;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.tenancy.RowScope;
import org.jboss.logging.Logger;

/**
 * Seals what was written: woken after a commit, and every half second for what other replicas left. Runs in every
 * replica; the database lets one at a time do it.
 */
@ApplicationScoped
public class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);

    private final DataSource database;
    private final SigningKeys keys;
    private final LedgerConfig config;
    private final Clock clock;
    private final SealTrace trace;
    private final Semaphore wake = new Semaphore(0);
    private Thread thread;
    private volatile boolean ending;

    Sealer(DataSource database, SigningKeys keys, LedgerConfig config, Clock clock, SealTrace trace) {
        this.database = database;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
        this.trace = trace;
    }

    /** Tells that an entry was committed. Returns at once. */
    public void wake() {
        wake.release();
    }

    /** Seals everything that is committed now, unless another one is at it. */
    public void seal() throws SQLException {
        while (RowScope.ofEveryCompany(this::batch) == Seal.BATCH) {
            LOG.debug("a full batch, going on");
        }
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("ledger-sealer").start(this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void work() {
        boolean failing = false;
        while (!ending) {
            try {
                await();
                seal();
                failing = false;
            } catch (SQLException | RuntimeException e) {
                if (!failing) {
                    LOG.warnf("Sealing the ledger waits: %s", e.getMessage()); // once, not twice a second
                }
                failing = true;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void await() throws InterruptedException {
        if (wake.tryAcquire(config.every().toMillis(), TimeUnit.MILLISECONDS) && !ending) {
            TimeUnit.MILLISECONDS.sleep(config.gather().toMillis());
        }
        wake.drainPermits();
    }

    private int batch() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                SealTrace.Begun begun = trace.begin();
                Seal seal = new Seal(connection, keys, clock);
                int sealed = seal.run();
                connection.commit();
                begun.sealed(sealed, seal.traces());
                return sealed;
            } finally {
                connection.rollback(); // nothing after a commit
                connection.setAutoCommit(true);
            }
        }
    }
}
