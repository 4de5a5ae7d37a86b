package kr.stability.reporting.ledger.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/** Verifies the whole ledger on one snapshot of the database, so that acts in the meantime are no finding. One at a time. */
@ApplicationScoped
class Verification {
    private static final int LONGEST_MILLIS = (int) TimeUnit.MINUTES.toMillis(15);

    private final DataSource database;
    private final SigningKeys keys;
    private final CoveredFiles files;
    private final Clock clock;
    private final Semaphore one = new Semaphore(1);

    Verification(DataSource database, SigningKeys keys, CoveredFiles files, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Verifies.
     *
     * @param withFiles whether to read the evidence files again too
     * @throws Problem {@code unavailable} while another verification runs here
     */
    VerificationView run(boolean withFiles) throws SQLException, IOException {
        if (!one.tryAcquire()) {
            throw Problem.of(ProblemType.UNAVAILABLE);
        }
        try (Connection connection = database.getConnection()) {
            return inSnapshot(connection, withFiles);
        } finally {
            one.release();
        }
    }

    private VerificationView inSnapshot(Connection connection, boolean withFiles) throws SQLException, IOException {
        int timeout = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
        connection.setAutoCommit(false);
        try {
            try (Statement settings = connection.createStatement()) {
                settings.execute("set transaction isolation level repeatable read");
                settings.execute("set local statement_timeout = " + LONGEST_MILLIS);
                settings.execute("set local idle_in_transaction_session_timeout = " + LONGEST_MILLIS);
            }
            return found(connection, withFiles);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, timeout);
        }
    }

    VerificationView found(Connection connection, boolean withFiles) throws SQLException, IOException {
        Findings findings = new Findings();
        long sealed = new ChainCheck(connection, keys, findings).run();
        long covered = new RowCheck(connection, findings).run();
        new StatementCheck(connection, keys, findings).run();
        if (withFiles) {
            new FileCheck(connection, files, findings).run();
        }
        return new VerificationView(
                findings.entryCount() == 0 && findings.rowCount() == 0,
                clock.instant(),
                sealed,
                pending(connection),
                covered,
                findings.first(),
                findings.entryCount(),
                findings.rows(),
                findings.rowCount(),
                withFiles);
    }

    private static long pending(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from ledger_pending")) {
            count.next();
            return count.getLong(1);
        }
    }
}
