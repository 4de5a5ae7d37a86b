package kr.stability.reporting.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Holds every covered row against the last entry that covers it. The database compares; only differences come here. */
final class RowCheck {
    /** Tables whose rows entries cover; each has a view {@code covered_…_1} that says what counts as its content. */
    static final List<String> TABLES = List.of(
            "operator",
            "incident",
            "service_outage",
            "incident_inventory",
            "corrective_order",
            "requirement",
            "order_revision",
            "evidence",
            "submission",
            "withdrawal",
            "extension_request",
            "review",
            "finding",
            "inspection_result",
            "inspection_step",
            "institutional_reform",
            "reform_step",
            "progress_report",
            "progress_entry",
            "result_report",
            "stability_plan_edition");

    /**
     * The last entry on each row, by the sealed position: the number of insertion is not sealed. Two acts on one row hold its
     * lock one after the other, so they are sealed in their order; what waits to be sealed comes last. Nothing in an entry is
     * trusted to have its form: it may be what was tampered with.
     */
    private static final String SAID = """
            create temporary table said on commit drop as
            select distinct on (of, id) of, id, sha256, position from (
              select c ->> 'table' as of, c ->> 'id' as id, c ->> 'sha256' as sha256, s.position, e.inserted
              from ledger_entry e left join ledger_seal s on s.entry_id = e.id
              cross join lateral jsonb_array_elements(
                case jsonb_typeof(e.covers) when 'array' then e.covers else '[]' end) c
            ) said where of is not null and of <> 'unsigned' and id is not null
            order by of, id, position desc nulls first, inserted desc""";

    private static final String COMPARE = """
            select coalesce(said.id, now.id::text), said.position, said.sha256, now.digest
            from (select id, sha256, position from said where of = '%1$s') said
            full join (select id, ledger_digest(content) as digest from covered_%1$s_1) now on now.id::text = said.id
            where said.sha256 is distinct from now.digest order by 1""";

    private final Connection connection;
    private final Findings findings;

    RowCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    /** Checks all tables and returns how many rows are covered. */
    long run() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SAID);
            statement.execute("analyze said");
        }
        for (String table : TABLES) {
            compare(table);
        }
        try (Statement statement = connection.createStatement()) {
            ResultSet count = statement.executeQuery("select count(*) from said");
            count.next();
            long covered = count.getLong(1);
            statement.execute("drop table said");
            return covered;
        }
    }

    private void compare(String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COMPARE.formatted(table))) {
            query.setFetchSize(500);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Long position = rows.getObject(2, Long.class);
                    findings.add(BadRow.of(table, rows.getString(1), position, rows.getString(3), rows.getString(4)));
                }
            }
        }
    }
}
