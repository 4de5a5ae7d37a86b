package kr.stability.reporting.ledger.verification;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * What somebody with every right on the database does to a row, in a transaction that is rolled back: no trigger, no
 * foreign key, no privilege stops it.
 */
final class Tampering {
    /** What is changed in a row of a table. */
    private static final Map<String, String> CHANGES = Map.ofEntries(
            Map.entry("operator", "name_ko = 'X'"),
            Map.entry("incident", "cause_ko = 'X'"),
            Map.entry("service_outage", "ended_at = ended_at + interval '1 minute'"),
            Map.entry("incident_inventory", "content = '{\"sites\": []}'"),
            Map.entry("corrective_order", "due_on = due_on + 1"),
            Map.entry("requirement", "text_ko = 'X'"),
            Map.entry("order_revision", "letter = '{\"a\": 2}'"),
            Map.entry("evidence", "size_bytes = size_bytes + 1"),
            Map.entry("submission", "content = content || '{\"opinion\": \"X\"}'"),
            Map.entry("withdrawal", "reason = 'X'"),
            Map.entry("extension_request", "asked_until = asked_until + 1"),
            Map.entry("review", "sent_at = sent_at - interval '1 day'"),
            Map.entry("finding", "verdict = 'GUIDANCE'"),
            Map.entry("inspection_result", "result = 'NOT_VERIFIED'"),
            Map.entry("inspection_step", "text_ko = 'X'"),
            Map.entry("institutional_reform", "text_ko = 'X'"),
            Map.entry("reform_step", "status = 'DROPPED'"),
            Map.entry("progress_report", "reported_at = reported_at - interval '1 day'"),
            Map.entry("progress_entry", "state = 'NO_CHANGE', reason = 'X'"),
            Map.entry("result_report", "results = '[1]'"),
            Map.entry("stability_plan_edition", "cut_off = cut_off - interval '1 day'"),
            Map.entry("confidential_release", "code = 'X'"),
            Map.entry("narrative_paragraph", "text = 'X'"));

    /** What must differ in a second row like the first. */
    private static final Map<String, String> UNIQUE = Map.ofEntries(
            Map.entry("operator", "{\"code\": \"forged\"}"),
            Map.entry("incident", "{\"code\": \"forged\"}"),
            Map.entry("service_outage", "{\"service\": \"FORGED\"}"),
            Map.entry("corrective_order", "{\"number\": \"2022-디지털-9999\"}"),
            Map.entry("requirement", "{\"code\": \"FORGED\", \"withdrawn\": true}"),
            Map.entry("order_revision", "{\"revision\": 99}"),
            Map.entry("evidence", "{\"sha256\": \"" + "a".repeat(64) + "\"}"),
            Map.entry(
                    "submission",
                    "{\"version\": 99, \"receipt_number\": \"2022-999999\","
                            + " \"filing_id\": \"00000000-0000-7000-8000-000000000001\"}"),
            Map.entry("extension_request", "{\"requirement_code\": \"KAKAO-1\"}"),
            Map.entry("finding", "{\"requirement_code\": \"KAKAO-9\"}"),
            Map.entry("inspection_step", "{\"position\": 99}"),
            Map.entry("institutional_reform", "{\"code\": \"FORGED\"}"),
            Map.entry("reform_step", "{\"position\": 99}"),
            Map.entry("progress_report", "{\"revision\": 99}"),
            Map.entry("progress_entry", "{\"milestone_id\": \"00000000-0000-7000-8000-000000000001\"}"),
            Map.entry("result_report", "{\"version\": 99, \"receipt_number\": \"2022-999999\"}"),
            Map.entry("stability_plan_edition", "{\"number\": \"2029-Q1-01\"}"),
            Map.entry("confidential_release", "{\"code\": \"FORGED\"}"));

    private final Connection administrator;

    Tampering(Connection administrator) throws SQLException {
        this.administrator = administrator;
    }

    /** The youngest covered row of a table. */
    String row(String table) throws SQLException {
        return one("select id::text from covered_" + table + "_1 order by id desc limit 1");
    }

    void change(String table, String id) throws SQLException {
        run("update " + table + " set " + CHANGES.get(table) + where(table, id));
    }

    void delete(String table, String id) throws SQLException {
        run("delete from " + table + where(table, id));
    }

    /** Adds a row like another one and returns its id. */
    String insert(String table, String id) throws SQLException {
        String forged = "ffffffff-ffff-7fff-8fff-ffffffffffff";
        String members = UNIQUE.getOrDefault(table, "{}");
        run("insert into " + table + " select (jsonb_populate_record(t, '{\"" + key(table) + "\": \"" + forged
                + "\"}'::jsonb || '" + members + "')).* from " + table + " t" + where(table, id));
        return forged;
    }

    /** Runs SQL that no trigger sees. */
    void run(String sql) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute(sql);
        }
    }

    /** Runs SQL as the service would, with its triggers. */
    void honestly(String sql) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute("set local session_replication_role = origin");
            statement.execute(sql);
        }
    }

    String one(String sql) throws SQLException {
        try (Statement statement = administrator.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String where(String table, String id) {
        return " where " + key(table) + " = '" + id + "'";
    }

    private static String key(String table) {
        return table.equals("withdrawal") ? "submission_id" : "id";
    }
}
