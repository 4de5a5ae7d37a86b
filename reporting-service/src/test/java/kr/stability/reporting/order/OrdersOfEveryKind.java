package kr.stability.reporting.order;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * Many orders, amended or not, with any filings, withdrawals and reviews, each day of theirs yesterday, today or tomorrow; the same ones each
 * time. Written without the API, so that the transaction is to be rolled back.
 */
public record OrdersOfEveryKind(EntityManager entities, LocalDate today) {
    private static final int ROUNDS_OF_REVIEW = 2;

    private static final String ORDERS = """
            insert into corrective_order (id, number, incident_code, operator_code, nature, issued_by_ko, period_amount,
                period_unit, wants, sources, issued_on, arrived_on, due_on, due_derivation, drafted_at, version, closed_at,
                closed_because_ko, result_period_amount, result_period_unit, result_due_on, revision)
            select uuidv7(), case when served then '2099-디지털-' || (10000 + n) end, incident_code, operator_code,
                nature, '과학기술정보통신부', 1, 'MONTHS', '{PLAN}', '{}', case when served then date '2022-12-06' end,
                case when served then date '2022-12-06' end,
                case when served then cast(:today as date) + (n % 3 - 1) end, '[]', now(), 0,
                case when served and n % 11 = 0 then now() end, case when served and n % 11 = 0 then '이행 완료' end,
                case when n % 7 < 3 then 3 end, case when n % 7 < 3 then 'MONTHS' end,
                case when served and n % 7 < 3 then cast(:today as date) + (n % 5 - 2) end,
                case when served and n % 3 = 0 then 2 else 1 end
            from (select n, n % 10 > 0 as served from generate_series(1, :count) n) made,
                (select incident_code, operator_code, nature from corrective_order limit 1) one""";
    private static final String REQUIREMENTS = """
            insert into requirement (id, order_id, position, code, category, stage, separate_due_allowed, separate_due_on,
                withdrawn, text_ko)
            select uuidv7(), o.id, p, 'R-' || p, 'OTHER', 'PREVENT', true,
                case when random() < 0.3 then cast(:today as date) + floor(random() * 3)::int - 1 end, random() < 0.2, '요구'
            from corrective_order o, generate_series(1, 2) p where o.issued_by_ko = '과학기술정보통신부' and o.drafted_at = now()""";
    private static final String SUBMISSIONS = """
            insert into submission (id, order_id, order_number, operator_code, filing_id, version, filed_at, received_at,
                due_on, late, form_version, drafters, certifier, content, canonical_content, content_sha256, filing_sha256,
                receipt_number)
            select uuidv7(), id, number, operator_code, uuidv7(), version, now(), now(), date '2999-01-01', false, '1', '[]',
                '{}', content, convert_to(content::text, 'UTF8'),
                encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), repeat('0', 64),
                '2099-' || lpad((row_number() over ())::text, 6, '0')
            from (select o.*, v as version, jsonb_build_object('measures', jsonb_build_array(jsonb_build_object(
                    'code', 'M1', 'requirements', case when random() < 0.5 then '["R-1"]'::jsonb else '["R-2"]' end)))
                    as content
                from (select o.id, o.number, o.operator_code, floor(random() * 4)::int as filed from corrective_order o
                    where o.drafted_at = now() and o.number is not null) o, generate_series(1, o.filed) v) filed""";
    private static final String RESULTS = """
            insert into result_report (id, order_id, operator_code, version, filed_at, due_on, late, certifier, results,
                content_sha256, receipt_number)
            select uuidv7(), id, operator_code, 1, now(), date '2999-01-01', false, '{}', '[]', repeat('0', 64),
                '2098-' || lpad((row_number() over ())::text, 6, '0')
            from corrective_order where drafted_at = now() and result_due_on is not null and random() < 0.4""";
    private static final String WITHDRAWALS = """
            insert into withdrawal (submission_id, order_id, operator_code, reason, withdrawn_at, withdrawn_by)
            select id, order_id, operator_code, '잘못 제출', now(), '{}' from submission
            where received_at = now() and random() < 0.25""";
    private static final String DRAFTS = """
            insert into review (id, submission_id, order_id, operator_code, started_at, due_on, supplement_derivation, version,
                supplement_amount, supplement_unit, supplement_due_on)
            select uuidv7(), id, order_id, operator_code, now(), cast(:today as date), '[]', 0, 1, 'MONTHS',
                cast(:today as date) + floor(random() * 3)::int - 1
            from submission s where received_at = now() and random() < 0.6
              and not exists (select 1 from withdrawal w where w.submission_id = s.id)
              and not exists (select 1 from review r where r.submission_id = s.id and r.sent_at is null)""";
    private static final String FINDINGS = """
            insert into finding (id, review_id, order_id, requirement_code, verdict, text_ko)
            select uuidv7(), r.id, r.order_id, q.code,
                (array['ACCEPTED', 'SUPPLEMENT_REQUIRED', 'GUIDANCE'])[1 + floor(random() * 3)::int], '의견'
            from review r join requirement q on q.order_id = r.order_id
            where r.started_at = now() and r.sent_at is null
              and not exists (select 1 from finding f where f.review_id = r.id)""";
    private static final String SENT = """
            update review set sent_at = now() + random() * interval '1 hour', sent_by = '{}'
            where started_at = now() and sent_at is null and random() < 0.8""";

    /** A letter that was amended demanded both requirements, one of them, or one in other words. */
    private static final String REVISIONS = """
            insert into order_revision (id, order_id, revision, letter, replaced_at, replaced_by, reason_ko)
            select uuidv7(), id, 1, jsonb_build_object('requirements', (
                    select coalesce(jsonb_agg(jsonb_build_object('code', 'R-' || p, 'category', 'OTHER',
                        'text', jsonb_build_object('ko', case when n % 4 = p then '다른 요구' else '요구' end))), '[]')
                    from generate_series(1, 2) p where n % 3 > 0 or p = 1)),
                now() + random() * interval '1 hour', '{}', '정정'
            from (select id, (random() * 1000)::int as n from corrective_order
                where drafted_at = now() and number is not null and revision = 2) amended""";

    /** Writes so many, of the incident and the company of any order that is there. */
    public void write(int count) {
        entities.createNativeQuery("select cast(setseed(0.2022) as text)", String.class)
                .getSingleResult();
        run(ORDERS.replace(":count", "" + count));
        List.of(REQUIREMENTS, REVISIONS, SUBMISSIONS, RESULTS, WITHDRAWALS).forEach(this::run);
        for (int round = 0; round < ROUNDS_OF_REVIEW; round++) {
            List.of(DRAFTS, FINDINGS, SENT).forEach(this::run);
        }
    }

    private void run(String sql) {
        entities.createNativeQuery(sql.replace(":today", "'" + today + "'")).executeUpdate();
    }
}
