-- More that people did is covered by the ledger (decision 31): releases of what was confidential, paragraphs of the draft, what a
-- filing leaves unexplained, and the digest of the public edition. The last two are columns of tables that are covered
-- already, so their rows get a second form; what was entered under the first one is still held against the first one.

-- Whether a signed statement goes with a row: rows from before those were signed, or from a version of the service that does
-- not sign them yet, say no. Covered as the rest of the row, so a statement that is deleted is missed.
alter table result_report add signed boolean not null default false;
alter table stability_plan_edition add public_signed boolean not null default false;

create view covered_confidential_release_1 as
select id, jsonb_build_object('order', order_id, 'submission', submission_id, 'operator', operator_code, 'part', part, 'code', code,
    'reference', reference, 'releasedAt', ledger_time(released_at), 'releasedBy', released_by) as content
from confidential_release;

create view covered_narrative_paragraph_1 as
select id, jsonb_build_object('quarter', quarter, 'place', place, 'position', position, 'text', text,
    'citations', citations, 'statementBy', statement_by, 'restricted', restricted,
    'writtenAt', ledger_time(written_at), 'writtenBy', written_by) as content
from narrative_paragraph;

create view covered_submission_2 as
select f.id, f.content || jsonb_build_object('unexplained', s.unexplained) as content
from covered_submission_1 f join submission s on s.id = f.id;

create view covered_stability_plan_edition_2 as
select f.id, f.content || jsonb_build_object('publicDigest', e.public_digest,
    'publicSigned', e.public_signed) as content
from covered_stability_plan_edition_1 f join stability_plan_edition e on e.id = f.id;

create view covered_result_report_2 as
select f.id, f.content || jsonb_build_object('signed', r.signed) as content
from covered_result_report_1 f join result_report r on r.id = f.id;

-- The form in which rows of a table are entered now.
create function ledger_form(covered text) returns integer language sql immutable strict parallel safe as $$
    select case when covered in ('submission', 'result_report', 'stability_plan_edition') then 2 else 1 end
$$;

-- The digest of a row as it is now, in a form; null where there is no row.
create function ledger_digest_now(covered text, form integer, row_id uuid) returns text language plpgsql stable as $$
declare
    digest text;
begin
    execute format('select ledger_digest(content) from %I where id = $1', 'covered_' || covered || '_' || form)
        into digest using row_id;
    return digest;
end $$;

create or replace function ledger_row(covered text, row_id uuid) returns jsonb language sql stable as $$
    select jsonb_build_object('table', covered, 'form', ledger_form(covered), 'id', row_id, 'sha256', digest)
    from ledger_digest_now(covered, ledger_form(covered), row_id) digest where digest is not null
$$;

create or replace function ledger_cover(covered text, id uuid, content jsonb) returns jsonb language sql immutable as $$
    select jsonb_build_object('table', covered, 'form', ledger_form(covered), 'id', id, 'sha256', ledger_digest(content))
$$;

create or replace function ledger_digests(act text, subject text) returns jsonb language plpgsql stable as $$
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
                from submission s join covered_submission_2 v on v.id = s.id where s.receipt_number = subject);
        when 'SUBMISSION_WITHDRAWN' then
            return (select jsonb_agg(ledger_cover('withdrawal', v.id, v.content))
                from submission s join covered_withdrawal_1 v on v.id = s.id where s.receipt_number = subject);
        when 'RESULT_REPORT_RECEIVED' then
            return (select jsonb_agg(ledger_cover('result_report', v.id, v.content))
                from result_report r join covered_result_report_2 v on v.id = r.id where r.receipt_number = subject);
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
                from stability_plan_edition e join covered_stability_plan_edition_2 v on v.id = e.id
                where e.number = subject);
        when 'CONFIDENTIAL_RELEASED' then
            -- the release that this transaction recorded: an act must not vouch anew for what others released before
            return (select jsonb_agg(ledger_cover('confidential_release', v.id, v.content))
                from corrective_order o join confidential_release r on r.order_id = o.id
                join covered_confidential_release_1 v on v.id = r.id
                where o.number = subject and r.xmin = pg_current_xact_id()::xid);
        when 'PARAGRAPH_WRITTEN' then
            return (select jsonb_agg(ledger_cover('narrative_paragraph', v.id, v.content))
                from covered_narrative_paragraph_1 v where v.id = key);
        when 'PARAGRAPH_REMOVED' then
            -- nothing is there any more: the digest of null
            return jsonb_build_array(ledger_cover('narrative_paragraph', key, 'null'));
        else
            -- seldom acts: a row at a time
            return (select jsonb_agg(ledger_row(k.covered, k.id)) from ledger_covers(act, subject) k);
    end case;
end $$;

-- As before, with the form that counts.
create or replace function rows_naming(person jsonb) returns table (of text, named text, id uuid, digest text)
    language plpgsql stable as $$
declare
    place record;
begin
    for place in select c.of, c.named, to_regclass('covered_' || c.of || '_1') is not null as covered,
            case c.of when 'withdrawal' then 'submission_id' else 'id' end as key from person_columns() c loop
        return query execute format($sql$
            select %1$L, %2$L, t.%3$I, %4$s from %1$I t
            where case jsonb_typeof(t.%2$I) when 'array' then t.%2$I @> jsonb_build_array($1) else t.%2$I @> $1 end$sql$,
            place.of, place.named, place.key, case when place.covered
                then format('(select ledger_digest(v.content) from covered_%1$s_%3$s v where v.id = t.%2$I)', place.of, place.key,
                    ledger_form(place.of))
                else 'null::text' end)
            using person;
    end loop;
end $$;

-- What is there already is taken in as it stands today. A row of which the ledger says something else stays as it was entered:
-- taking it in would make a forged row genuine.
do $$
declare
    kind text;
    last_said constant text := $sql$
        create temporary table said on commit drop as
        select distinct on (of, id) of, id, sha256 from (
            select c ->> 'table' as of, (c ->> 'id')::uuid as id, c ->> 'sha256' as sha256, s.position, e.inserted
            from ledger_entry e left join ledger_seal s on s.entry_id = e.id cross join lateral jsonb_array_elements(e.covers) c
            where c ->> 'table' in ('submission', 'result_report', 'stability_plan_edition')) each_said
        order by of, id, position desc nulls first, inserted desc$sql$;
    take_in constant text := $sql$
        insert into ledger_entry (id, acted_at, act, subject, actor, covers)
        select uuidv7(), now(), 'ROWS_TAKEN_IN', %1$L, '{"iss": "migration", "sub": "ledger_covers_more", "name": "migration"}',
            jsonb_agg(ledger_cover(%1$L, id, content) order by id)
        from (select now.id, now.content, row_number() over (order by now.id) as nth from %2$I now %3$s) rows
        group by (nth - 1) / 200 order by (nth - 1) / 200$sql$;
begin
    foreach kind in array array['confidential_release', 'narrative_paragraph'] loop
        execute format(take_in, kind, 'covered_' || kind || '_1', '');
    end loop;
    execute last_said;
    foreach kind in array array['submission', 'result_report', 'stability_plan_edition'] loop
        execute format(take_in, kind, 'covered_' || kind || '_2', format(
            'join covered_%1$s_1 first on first.id = now.id'
            ' join said on said.of = %1$L and said.id = now.id and said.sha256 = ledger_digest(first.content)', kind));
    end loop;
    drop table said;
end $$;
