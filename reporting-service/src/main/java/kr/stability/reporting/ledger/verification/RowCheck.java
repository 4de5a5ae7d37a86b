package kr.stability.reporting.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

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
            "stability_plan_edition",
            "confidential_release",
            "narrative_paragraph");

    /** Tables whose rows have got a second form, {@code covered_…_2}, because columns came to be covered later. */
    private static final Set<String> SECOND_FORM = Set.of("submission", "result_report", "stability_plan_edition");

    /**
     * The last entry on each row, by the sealed position: the number of insertion is not sealed. Two acts on one row hold its
     * lock one after the other, so they are sealed in their order; what waits to be sealed comes last. Nothing in an entry is
     * trusted to have its form: it may be what was tampered with. A row that an act took out has the digest of null.
     */
    private static final String SAID = """
            create temporary table said on commit drop as
            select distinct on (of, id) of, id, form, sha256, position from (
              select c ->> 'table' as of, c ->> 'id' as id, c ->> 'form' as form,
                nullif(c ->> 'sha256', ledger_digest('null')) as sha256, s.position, e.inserted
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

    /** The same, each row in the form in which it was entered last. */
    private static final String COMPARE_FORMS = """
            select * from (
              select coalesce(said.id, now.id::text) as id, said.position, said.sha256, case
                when said.form = '1' then (select ledger_digest(f.content) from covered_%1$s_1 f where f.id = now.id)
                when now.id is not null then ledger_digest(now.content) end as digest
              from (select id, form, sha256, position from said where of = '%1$s') said
              full join covered_%1$s_2 now on now.id::text = said.id
            ) compared where sha256 is distinct from digest order by 1""";

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
        try (PreparedStatement query =
                connection.prepareStatement((SECOND_FORM.contains(table) ? COMPARE_FORMS : COMPARE).formatted(table))) {
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
