package kr.stability.reporting.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.Test;

/** A new table is covered by the ledger, or somebody says here why it need not be. */
@ReportingTest
class CoverageTest {
    private static final Map<String, String> NOT_COVERED = Map.ofEntries(
            Map.entry("ledger_entry", "the chain itself"),
            Map.entry("ledger_seal", "the chain itself"),
            Map.entry("ledger_node", "the chain itself"),
            Map.entry("ledger_head", "signed"),
            Map.entry("ledger_pending", "what is to be sealed; an entry that falls out is named"),
            Map.entry("signed_statement", "signed; one that is gone is named"),
            Map.entry("event", "entries of the ledger in the order of the feed"),
            Map.entry("event_pending", "entries that wait for the feed"),
            Map.entry("milestone", "made of submissions"),
            Map.entry("filed_milestone", "made of submissions"),
            Map.entry("simulation", "its inputs give the same answer again"),
            Map.entry("webhook", "an address to be told at; states nothing"),
            Map.entry("reference_counter", "a counter; a number given twice is refused where it is used"),
            Map.entry("idempotency_key", "answers to be repeated; states nothing"),
            Map.entry("flyway_schema_history", "of the migrations"));

    @Test
    void everyTableIsCoveredOrSaysWhyNot() throws SQLException {
        Set<String> known = new TreeSet<>(NOT_COVERED.keySet());
        known.addAll(RowCheck.TABLES);
        assertThat(tables()).isEqualTo(known);
    }

    @Test
    void noTableIsBoth() {
        assertThat(RowCheck.TABLES).doesNotContainAnyElementsOf(NOT_COVERED.keySet());
    }

    private static Set<String> tables() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection administrator = Administrator.connection();
                ResultSet rows = administrator
                        .createStatement()
                        .executeQuery("select relname from pg_class where relkind in ('r', 'p')"
                                + " and relnamespace = 'public'::regnamespace")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
