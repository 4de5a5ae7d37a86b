package kr.stability.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pods of an old version start and work on a database that a newer version has already migrated. */
@OnFaultSystem
class SideBySideTest {
    private static final List<String> NEWER = List.of(
            "ALTER TABLE corrective_order ADD COLUMN of_a_newer_version text",
            "ALTER TABLE submission ADD COLUMN of_a_newer_version text DEFAULT 'newer'",
            """
            INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
                installed_by, execution_time, success)
            VALUES (100000, '299912312359', 'newer', 'SQL', 'V299912312359__newer.sql', 1, 'owner', 1, true)
            """);
    private static final List<String> AS_BEFORE = List.of(
            "ALTER TABLE corrective_order DROP COLUMN of_a_newer_version",
            "ALTER TABLE submission DROP COLUMN of_a_newer_version",
            "DELETE FROM flyway_schema_history WHERE version = '299912312359'");

    private final FaultSystem system;
    private final Replica old;

    SideBySideTest(FaultSystem system) {
        this.system = system;
        this.old = system.ministries().getLast();
    }

    @Test
    void anOldVersionStartsAndWorksBesideANewerOne() throws Exception {
        system.books().changesReporting(NEWER);
        old.start();
        Fault nothing =
                Fault.of("old version beside a newer one", () -> {}, () -> {}).shownBy(old::isReady);
        int filings = FaultSystem.Size.asAsked().filings();
        Tally tally = FilingRun.under(nothing, system, filings);
        assertEquals(
                List.of((long) filings, 0L, 0L),
                List.of((long) tally.acknowledged(), tally.lost(), tally.duplicated()),
                tally::toString);
        assertTrue(system.ministry("analyst")
                .get("/ledger/verification")
                .path("intact")
                .asBoolean());
    }

    @AfterEach
    void asBefore() {
        old.stop();
        system.books().changesReporting(AS_BEFORE);
    }
}
