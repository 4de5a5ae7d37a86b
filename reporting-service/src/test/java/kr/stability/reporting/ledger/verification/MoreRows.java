package kr.stability.reporting.ledger.verification;

/** Rows of the tables that the fixtures of the API leave empty, each recorded by its act. */
final class MoreRows {
    private static final String SQL = """
            create temporary table a on commit drop as
            select s.id as submission, s.order_id as "order", s.operator_code as operator, o.incident_code as incident,
              '{"iss": "t", "sub": "t", "name": "t"}'::jsonb as actor, now() as at, m.id as milestone
            from submission s join corrective_order o on o.id = s.order_id
            join milestone m on m.order_id = s.order_id where s.id = '$submission' limit 1;

            insert into evidence select uuidv7(), operator, repeat('e', 64), 5, at from a;
            insert into incident_inventory (id, incident_code, operator_code, content, illustrative, sources,
                recorded_at, recorded_by) select uuidv7(), incident, operator, '{}', true, '{}', at, actor from a;
            insert into order_revision (id, order_id, revision, letter, replaced_at, replaced_by, reason_ko)
                select uuidv7(), "order", 1, '{}', at, actor, '까닭' from a;
            insert into withdrawal (submission_id, order_id, operator_code, reason, withdrawn_at, withdrawn_by)
                select submission, "order", operator, '까닭', at, actor from a;
            insert into extension_request (id, order_id, operator_code, asked_until, reason, requested_at,
                requested_by, version) select uuidv7(), "order", operator, '2023-02-01', '까닭', at, actor, 0 from a;
            insert into inspection_result (id, operator_code, order_id, requirement_code, inspected_on, result,
                text_ko, illustrative, recorded_at, recorded_by)
                select uuidv7(), operator, "order", 'KAKAO-1', '2023-03-01', 'PARTIAL', '글', true, at, actor from a;
            insert into inspection_step (id, inspection_id, position, status, text_ko, taken_at, taken_by)
                select uuidv7(), (select max(id::text)::uuid from inspection_result), 1, 'WITHDRAWN', '글', at, actor from a;
            insert into institutional_reform (id, code, text_ko, sources, recorded_at)
                select uuidv7(), 'MORE-ROWS', '글', '{}', at from a;
            insert into reform_step (id, reform_id, position, status, happened_on, text_ko, taken_at, taken_by)
                select uuidv7(), (select id from institutional_reform where code = 'MORE-ROWS'), 1, 'STARTED',
                '2023-03-01', '글', at, actor from a;
            insert into progress_report (id, order_id, operator_code, month, revision, reported_at, reported_by)
                select uuidv7(), "order", operator, '2023-02-01', 7, at, actor from a;
            insert into progress_entry (id, report_id, order_id, milestone_id, position, state)
                select uuidv7(), (select max(id::text)::uuid from progress_report), "order", milestone, 1, 'NO_CHANGE' from a;
            insert into result_report (id, order_id, operator_code, version, filed_at, due_on, late, certifier,
                results, content_sha256, receipt_number)
                select uuidv7(), "order", operator, 7, at, '2999-01-01', false, actor, '[]', repeat('c', 64),
                '2023-777777' from a;
            insert into stability_plan_edition (id, number, quarter, cut_off, compiled_at, snapshot, digest,
                illustrative, version)
                select uuidv7(), '2023-Q4-77', '2023-Q4', at, at, '{}'::bytea, encode(sha256('{}'::bytea), 'hex'),
                true, 0 from a;
            insert into confidential_release select uuidv7(), "order", operator, 'MEASURE', 'M9', '공문', at, actor from a;
            insert into narrative_paragraph (id, quarter, place, position, text, citations, restricted, written_at,
                written_by, version)
                select uuidv7(), '2039-Q4', 'REDUNDANCY', 1, '글', '[]', false, at, actor, 0 from a;

            insert into ledger_entry (id, acted_at, act, subject, actor)
            select uuidv7(), a.at, acts.act, acts.subject, a.actor from a, lateral (values
              ('EVIDENCE_RECEIVED', repeat('e', 64)),
              ('INCIDENT_INVENTORY_RECORDED', (select max(id::text) from incident_inventory)),
              ('ORDER_AMENDED', "order"::text),
              ('SUBMISSION_WITHDRAWN', (select receipt_number from submission where id = a.submission)),
              ('EXTENSION_REQUESTED', (select max(id::text) from extension_request)),
              ('INSPECTION_RECORDED', (select max(id::text) from inspection_result)),
              ('INSPECTION_STEP_TAKEN', (select max(id::text) from inspection_result)),
              ('REFORM_RECORDED', 'MORE-ROWS'),
              ('REFORM_STEP_TAKEN', 'MORE-ROWS'),
              ('PROGRESS_REPORTED', (select max(id::text) from progress_report)),
              ('RESULT_REPORT_RECEIVED', '2023-777777'),
              ('EDITION_COMPILED', '2023-Q4-77'),
              ('CONFIDENTIAL_RELEASED', (select number from corrective_order o where o.id = "order")),
              ('PARAGRAPH_WRITTEN', (select max(id::text) from narrative_paragraph))) acts (act, subject)""";

    private MoreRows() {}

    /** The SQL, for an order that was answered by this submission. */
    static String of(String submission) {
        return SQL.replace("$submission", submission);
    }
}
