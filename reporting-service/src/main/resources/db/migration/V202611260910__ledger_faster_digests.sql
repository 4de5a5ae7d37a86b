-- The same digests with plans that are kept: one statement for each act instead of one that is made anew for each row.
create function ledger_cover(covered text, id uuid, content jsonb) returns jsonb language sql immutable as $$
    select jsonb_build_object('table', covered, 'form', 1, 'id', id, 'sha256', ledger_digest(content))
$$;

create function ledger_digests(act text, subject text) returns jsonb language plpgsql stable as $$
declare
    key uuid := case when subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then subject::uuid end;
    owner uuid;
    extension jsonb := '[]';
begin
    case act
        when 'EVIDENCE_RECEIVED' then
            return (select jsonb_agg(ledger_cover('evidence', v.id, v.content) order by v.id)
                from evidence e join covered_evidence_1 v on v.id = e.id where e.sha256 = subject);
        when 'SUBMISSION_RECEIVED' then
            return (select jsonb_agg(ledger_cover('submission', v.id, v.content))
                from submission s join covered_submission_1 v on v.id = s.id where s.receipt_number = subject);
        when 'SUBMISSION_WITHDRAWN' then
            return (select jsonb_agg(ledger_cover('withdrawal', v.id, v.content))
                from submission s join covered_withdrawal_1 v on v.id = s.id where s.receipt_number = subject);
        when 'RESULT_REPORT_RECEIVED' then
            return (select jsonb_agg(ledger_cover('result_report', v.id, v.content))
                from result_report r join covered_result_report_1 v on v.id = r.id where r.receipt_number = subject);
        when 'PROGRESS_REPORTED' then
            return (select jsonb_agg(c) from (
                select ledger_cover('progress_entry', v.id, v.content) as c
                    from progress_entry p join covered_progress_entry_1 v on v.id = p.id where p.report_id = key
                union all select ledger_cover('progress_report', v.id, v.content)
                    from covered_progress_report_1 v where v.id = key) rows);
        when 'REVIEW_SENT' then
            return (select jsonb_agg(c) from (
                select ledger_cover('finding', v.id, v.content) as c
                    from finding f join covered_finding_1 v on v.id = f.id where f.review_id = key
                union all select ledger_cover('review', v.id, v.content)
                    from covered_review_1 v where v.id = key) rows);
        when 'ORDER_DRAFTED', 'ORDER_SERVED', 'ORDER_AMENDED', 'ORDER_CLOSED',
             'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED' then
            if act like 'EXTENSION%' then
                owner := (select e.order_id from extension_request e where e.id = key);
                extension := (select jsonb_agg(ledger_cover('extension_request', v.id, v.content))
                    from covered_extension_request_1 v where v.id = key);
            elsif key is null then
                owner := (select o.id from corrective_order o where o.number = subject);
            else
                owner := key;
            end if;
            return extension || (select jsonb_agg(c) from (
                select ledger_cover('corrective_order', v.id, v.content) as c
                    from covered_corrective_order_1 v where v.id = owner
                union all select ledger_cover('order_revision', v.id, v.content)
                    from order_revision r join covered_order_revision_1 v on v.id = r.id where r.order_id = owner
                union all select ledger_cover('requirement', v.id, v.content)
                    from requirement r join covered_requirement_1 v on v.id = r.id where r.order_id = owner) rows);
        when 'EDITION_COMPILED', 'EDITION_PUBLISHED' then
            return (select jsonb_agg(ledger_cover('stability_plan_edition', v.id, v.content))
                from stability_plan_edition e join covered_stability_plan_edition_1 v on v.id = e.id
                where e.number = subject);
        else
            -- seldom acts: a row at a time
            return (select jsonb_agg(ledger_row(k.covered, k.id)) from ledger_covers(act, subject) k);
    end case;
end $$;

create or replace function ledger_complete_entry() returns trigger language plpgsql as $$
begin
    if new.covers = '[]' then
        new.covers := coalesce(ledger_digests(new.act, new.subject), '[]');
    end if;
    insert into ledger_pending (inserted, entry_id) values (new.inserted, new.id);
    return new;
end $$;

-- What only costs: the link to the entry before is unique already, and a foreign key would write each entry once more.
-- An entry that is gone is found by the verification.
alter table ledger_seal drop constraint ledger_seal_hash_key, drop constraint ledger_seal_entry_id_fkey;
drop index ledger_entry_inserted_idx;
