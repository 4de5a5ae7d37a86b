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

    /** A column that came later would be changed without a trace if no view of what is covered had it. */
    @Test
    void everyColumnOfACoveredTableIsCoveredButTheCounterOfItsChanges() throws SQLException {
        Set<String> columns = new TreeSet<>(found("select c.relname || '.' || a.attname from pg_class c"
                + " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
                + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"));
        columns.removeIf(column -> !RowCheck.TABLES.contains(column.replaceFirst("[.].*", "")));
        columns.removeAll(found("select c.relname || '.' || a.attname from pg_depend d"
                + " join pg_rewrite r on r.oid = d.objid join pg_class v on v.oid = r.ev_class"
                + " join pg_class c on c.oid = d.refobjid"
                + " join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid"
                + " where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass"
                + " and v.relname like 'covered\\_%'"));
        assertThat(columns).isNotEmpty().allMatch(column -> column.endsWith(".version"));
    }

    private static Set<String> tables() throws SQLException {
        return found("select relname from pg_class where relkind in ('r', 'p')"
                + " and relnamespace = 'public'::regnamespace");
    }

    private static Set<String> found(String query) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection administrator = Administrator.connection();
                ResultSet rows = administrator.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
