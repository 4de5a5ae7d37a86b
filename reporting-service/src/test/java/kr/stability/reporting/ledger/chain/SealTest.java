package kr.stability.reporting.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import kr.stability.reporting.ledger.signature.LedgerConfig;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.tenancy.RowScope;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Sealed;
import org.junit.jupiter.api.Test;

/** One chain, whoever writes and whoever seals. */
@ReportingTest
class SealTest {
    private static final int WRITERS = 8;
    private static final int ENTRIES = 25;

    @Inject
    DataSource database;

    @Inject
    Sealer sealer;

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    @Inject
    LedgerConfig config;

    @Inject
    SealTrace trace;

    @Test
    void whatEightWritersWriteIsOneChainWithTwoSealersAtWork() throws Exception {
        String subject = Api.fresh("writers");
        List<Future<?>> work = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                work.add(threads.submit(() -> {
                    for (int i = 0; i < ENTRIES; i++) {
                        write(subject);
                    }
                    return null;
                }));
            }
            for (int sealing = 0; sealing < 2; sealing++) {
                work.add(threads.submit(() -> {
                    while (sealed(subject) < WRITERS * ENTRIES) {
                        sealer.seal();
                    }
                    return null;
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        }
        assertThat(sealed(subject)).isEqualTo(WRITERS * ENTRIES);
        assertThat(one("select count(*) = max(position) from ledger_seal")).isEqualTo("t");
        assertThat(one("select count(*) from ledger_seal s where s.previous is distinct from coalesce("
                        + "(select p.hash from ledger_seal p where p.position = s.position - 1), repeat('0', 64))"))
                .isEqualTo("0");
    }

    @Test
    void aBurstIsSealedWithoutBeingAskedWhereTwoReplicasSeal() throws Exception {
        String subject = Api.fresh("burst");
        Sealer replica = new Sealer(database, keys, config, clock, trace);
        replica.start(null);
        try {
            for (int i = 0; i <= Seal.BATCH; i++) {
                write(subject);
            }
            Sealed.byTheService();
        } finally {
            replica.stop(null);
        }
        assertThat(sealed(subject)).isEqualTo(Seal.BATCH + 1);
    }

    @Test
    void aTransactionThatEndsLateGetsALaterPosition() throws SQLException {
        String late = Api.fresh("late");
        String early = Api.fresh("early");
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            insert(slow, late);
            write(early);
            sealAll(early);
            assertThat(sealed(late)).isZero();
            slow.commit();
            slow.setAutoCommit(true);
        }
        sealAll(late);
        assertThat(position(late)).isGreaterThan(position(early));
    }

    @Test
    void aBatchThatIsCutOffLeavesNothingAndIsSealedByTheNextOne() throws SQLException {
        String subject = Api.fresh("cut-off");
        try (Connection dying = database.getConnection()) {
            dying.setAutoCommit(false);
            hold(dying); // so that the service's own sealer stays away
            write(subject);
            assertThat(new Seal(dying, keys, clock).run()).isPositive();
            dying.rollback();
            dying.setAutoCommit(true);
        }
        sealAll(subject);
        assertThat(sealed(subject)).isEqualTo(1);
        assertThat(one("select count(*) from ledger_head where size > (select max(position) from ledger_seal)"))
                .isEqualTo("0");
    }

    @Test
    void whileOneSealsTheOtherGoesAway() throws SQLException {
        try (Connection first = database.getConnection();
                Connection second = database.getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            hold(first);
            write(Api.fresh("waiting"));
            assertThat(new Seal(second, keys, clock).run()).isZero();
            second.rollback();
            first.rollback();
            second.setAutoCommit(true);
            first.setAutoCommit(true);
        }
    }

    @Test
    void everyHeadIsSignedByThePublishedKey() throws SQLException {
        String subject = Api.fresh("signed");
        write(subject);
        sealAll(subject);
        String jws = one("select jws from ledger_head order by size desc limit 1");
        assertThat(keys.verified(Head.TYPE, jws)).isPresent();
        assertThat(keys.verified("stability-receipt", jws)).isEmpty();
        assertThat(keys.verified(Head.TYPE, jws.substring(0, jws.length() - 4) + "AAAA"))
                .isEmpty();
    }

    private static void hold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(7202302)");
        }
    }

    private void sealAll(String subject) throws SQLException {
        while (sealed(subject) == 0) {
            sealer.seal(); // the service's own sealer may hold the lock, or have done it already
        }
    }

    private void write(String subject) throws SQLException {
        try (Connection connection = database.getConnection()) {
            insert(connection, subject);
        }
    }

    private static void insert(Connection connection, String subject) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into ledger_entry (id, acted_at, act, subject, actor) values"
                        + " (uuidv7(), now(), 'REVIEW_ASSIGNED', ?, '{\"iss\": \"t\", \"sub\": \"t\", \"name\": \"t\"}')")) {
            insert.setString(1, subject);
            insert.executeUpdate();
        }
    }

    private int sealed(String subject) throws SQLException {
        return Integer.parseInt(one("select count(*) from ledger_seal s join ledger_entry e on e.id = s.entry_id"
                + " where e.subject = '" + subject + "'"));
    }

    private long position(String subject) throws SQLException {
        return Long.parseLong(one("select s.position from ledger_seal s join ledger_entry e on e.id = s.entry_id"
                + " where e.subject = '" + subject + "'"));
    }

    private String one(String sql) throws SQLException {
        return RowScope.ofEveryCompany(() -> asked(sql)); // on the threads of the writers too
    }

    private String asked(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
