-- The chain over the ledger. Entries stay as they are written; what the sealer adds is in tables of its own. Entries
-- also get the digests of the rows that their act made or changed, so that a row changed behind the service is found.

-- Content of covered rows. A view names its columns one by one and never changes: a column that is added later is covered
-- by a new view with the next number, and entries keep saying under which form they took their digest.
create function ledger_time(at timestamptz) returns text language sql immutable strict parallel safe as $$
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;
create function ledger_digest(content jsonb) returns text language sql immutable strict parallel safe as $$
    select encode(sha256(convert_to(content::text, 'UTF8')), 'hex')
$$;

create view covered_operator_1 as
select id, jsonb_build_object('code', code, 'nameKo', name_ko, 'nameEn', name_en,
    'registeredAt', ledger_time(registered_at)) as content from operator;

create view covered_incident_1 as
select id, jsonb_build_object('code', code, 'titleKo', title_ko, 'titleEn', title_en, 'causeKo', cause_ko,
    'causeEn', cause_en, 'site', site_code, 'startedAt', ledger_time(started_at), 'timeline', timeline,
    'claims', claims, 'sources', sources, 'illustrative', illustrative,
    'registeredAt', ledger_time(registered_at)) as content from incident;

create view covered_service_outage_1 as
select id, jsonb_build_object('incident', incident_id, 'operator', operator_code, 'service', service,
    'beganAt', ledger_time(began_at), 'endedAt', ledger_time(ended_at), 'partial', partial, 'note', note,
    'illustrative', illustrative, 'sources', sources) as content from service_outage;

create view covered_incident_inventory_1 as
select id, jsonb_build_object('incident', incident_code, 'operator', operator_code, 'content', content,
    'illustrative', illustrative, 'sources', sources, 'recordedAt', ledger_time(recorded_at),
    'recordedBy', recorded_by) as content from incident_inventory;

create view covered_corrective_order_1 as
select id, jsonb_build_object('number', number, 'incident', incident_code, 'operator', operator_code, 'nature', nature,
    'issuedByKo', issued_by_ko, 'issuedByEn', issued_by_en, 'periodAmount', period_amount, 'periodUnit', period_unit,
    'fixedDueOn', fixed_due_on, 'wants', wants, 'sources', sources, 'issuedOn', issued_on, 'arrivedOn', arrived_on,
    'dueOn', due_on, 'dueDerivation', due_derivation, 'draftedAt', ledger_time(drafted_at), 'revision', revision,
    'closedAt', ledger_time(closed_at), 'closedBecauseKo', closed_because_ko, 'closedBecauseEn', closed_because_en,
    'resultPeriodAmount', result_period_amount, 'resultPeriodUnit', result_period_unit, 'resultDueOn', result_due_on,
    'resultDerivation', result_derivation) as content from corrective_order;

create view covered_requirement_1 as
select id, jsonb_build_object('order', order_id, 'position', position, 'code', code, 'category', category,
    'stage', stage, 'priority', priority, 'separateDueAllowed', separate_due_allowed,
    'separateDueOn', separate_due_on, 'withdrawn', withdrawn, 'textKo', text_ko, 'textEn', text_en) as content
from requirement;

create view covered_order_revision_1 as
select id, jsonb_build_object('order', order_id, 'revision', revision, 'letter', letter,
    'replacedAt', ledger_time(replaced_at), 'replacedBy', replaced_by, 'reasonKo', reason_ko,
    'reasonEn', reason_en) as content from order_revision;

create view covered_evidence_1 as
select id, jsonb_build_object('operator', operator_code, 'sha256', sha256, 'sizeBytes', size_bytes,
    'receivedAt', ledger_time(received_at)) as content from evidence;

-- The digests are computed here, not read: the constraint that compares them could be taken away.
create view covered_submission_1 as
select id, jsonb_build_object('order', order_id, 'orderNumber', order_number, 'operator', operator_code,
    'filing', filing_id, 'version', version, 'filedAt', ledger_time(filed_at), 'receivedAt', ledger_time(received_at),
    'dueOn', due_on, 'late', late, 'formVersion', form_version, 'drafters', drafters, 'certifier', certifier,
    'content', ledger_digest(content), 'canonicalContent', encode(sha256(canonical_content), 'hex'),
    'contentSha256', content_sha256, 'filingSha256', filing_sha256, 'receipt', receipt_number) as content
from submission;

create view covered_withdrawal_1 as
select submission_id as id, jsonb_build_object('order', order_id, 'operator', operator_code, 'reason', reason,
    'withdrawnAt', ledger_time(withdrawn_at), 'withdrawnBy', withdrawn_by) as content from withdrawal;

create view covered_extension_request_1 as
select id, jsonb_build_object('order', order_id, 'operator', operator_code, 'requirement', requirement_code,
    'askedUntil', asked_until, 'reason', reason, 'requestedAt', ledger_time(requested_at),
    'requestedBy', requested_by, 'decision', decision, 'grantedUntil', granted_until, 'answer', answer,
    'decidedAt', ledger_time(decided_at), 'decidedBy', decided_by) as content from extension_request;

-- Drafts of reviews change from hour to hour and say nothing yet: covered from the day they are sent.
create view covered_review_1 as
select id, jsonb_build_object('submission', submission_id, 'order', order_id, 'operator', operator_code,
    'startedAt', ledger_time(started_at), 'sentAt', ledger_time(sent_at), 'sentBy', sent_by,
    'supplementAmount', supplement_amount, 'supplementUnit', supplement_unit,
    'supplementDueOn', supplement_due_on, 'supplementDerivation', supplement_derivation, 'dueOn', due_on,
    'assignee', assignee) as content
from review where sent_at is not null;

create view covered_finding_1 as
select f.id, jsonb_build_object('review', f.review_id, 'order', f.order_id, 'requirement', f.requirement_code,
    'verdict', f.verdict, 'textKo', f.text_ko, 'textEn', f.text_en, 'carriedFrom', f.carried_from,
    'writtenBy', f.written_by) as content
from finding f join review r on r.id = f.review_id and r.sent_at is not null;

create view covered_inspection_result_1 as
select id, jsonb_build_object('operator', operator_code, 'order', order_id, 'requirement', requirement_code,
    'measure', measure_code, 'laws', laws, 'site', site, 'inspectedOn', inspected_on, 'result', result,
    'textKo', text_ko, 'textEn', text_en, 'note', note, 'illustrative', illustrative,
    'recordedAt', ledger_time(recorded_at), 'recordedBy', recorded_by) as content from inspection_result;

create view covered_inspection_step_1 as
select id, jsonb_build_object('inspection', inspection_id, 'position', position, 'status', status, 'dueOn', due_on,
    'textKo', text_ko, 'textEn', text_en, 'takenAt', ledger_time(taken_at), 'takenBy', taken_by) as content
from inspection_step;

create view covered_institutional_reform_1 as
select id, jsonb_build_object('code', code, 'textKo', text_ko, 'textEn', text_en, 'law', law,
    'leadDepartment', lead_department, 'scheduledOn', scheduled_on, 'sources', sources,
    'recordedAt', ledger_time(recorded_at), 'operators', operators, 'sites', sites, 'requirements', requirements,
    'laws', laws) as content from institutional_reform;

create view covered_reform_step_1 as
select id, jsonb_build_object('reform', reform_id, 'position', position, 'status', status, 'happenedOn', happened_on,
    'scheduledOn', scheduled_on, 'textKo', text_ko, 'textEn', text_en, 'takenAt', ledger_time(taken_at),
    'takenBy', taken_by) as content from reform_step;

create view covered_progress_report_1 as
select id, jsonb_build_object('order', order_id, 'operator', operator_code, 'month', month, 'revision', revision,
    'reportedAt', ledger_time(reported_at), 'reportedBy', reported_by) as content from progress_report;

create view covered_progress_entry_1 as
select id, jsonb_build_object('report', report_id, 'order', order_id, 'milestone', milestone_id, 'position', position,
    'state', state, 'achievedOn', achieved_on, 'currentDueOn', current_due_on, 'reason', reason) as content
from progress_entry;

create view covered_result_report_1 as
select id, jsonb_build_object('order', order_id, 'operator', operator_code, 'version', version,
    'filedAt', ledger_time(filed_at), 'dueOn', due_on, 'late', late, 'certifier', certifier, 'results', results,
    'contentSha256', content_sha256, 'receipt', receipt_number) as content from result_report;

create view covered_stability_plan_edition_1 as
select id, jsonb_build_object('number', number, 'quarter', quarter, 'cutOff', ledger_time(cut_off),
    'compiledAt', ledger_time(compiled_at), 'snapshot', encode(sha256(snapshot), 'hex'), 'digest', digest,
    'illustrative', illustrative, 'publishedAt', ledger_time(published_at), 'publishedBy', published_by) as content
from stability_plan_edition;

-- Which rows an act made or changed, by the name that the entry gives its subject.
create function ledger_covers(act text, subject text) returns table (covered text, id uuid)
    language plpgsql stable as $$
declare
    key uuid := case when subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then subject::uuid end;
    owner uuid;
begin
    case
        when act = 'OPERATOR_REGISTERED' then
            return query select 'operator', o.id from operator o where o.code = subject;
        when act = 'INCIDENT_REGISTERED' then
            return query select 'incident', i.id from incident i where i.code = subject
                union all select 'service_outage', s.id from service_outage s join incident i on i.id = s.incident_id
                    where i.code = subject;
        when act = 'INCIDENT_INVENTORY_RECORDED' then
            return query select 'incident_inventory', key;
        when act in ('ORDER_DRAFTED', 'ORDER_SERVED', 'ORDER_AMENDED', 'ORDER_CLOSED',
                     'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED') then
            if act like 'EXTENSION%' then
                owner := (select e.order_id from extension_request e where e.id = key);
                return query select 'extension_request', key;
            else
                owner := case when key is null then (select o.id from corrective_order o where o.number = subject)
                    else key end;
            end if;
            return query select 'corrective_order', owner
                union all select 'requirement', r.id from requirement r where r.order_id = owner
                union all select 'order_revision', v.id from order_revision v where v.order_id = owner;
        when act = 'EVIDENCE_RECEIVED' then
            return query select 'evidence', e.id from evidence e where e.sha256 = subject;
        when act = 'SUBMISSION_RECEIVED' then
            return query select 'submission', s.id from submission s where s.receipt_number = subject;
        when act = 'SUBMISSION_WITHDRAWN' then
            return query select 'withdrawal', s.id from submission s where s.receipt_number = subject;
        when act = 'REVIEW_SENT' then
            return query select 'review', key
                union all select 'finding', f.id from finding f where f.review_id = key;
        when act = 'PROGRESS_REPORTED' then
            return query select 'progress_report', key
                union all select 'progress_entry', p.id from progress_entry p where p.report_id = key;
        when act = 'RESULT_REPORT_RECEIVED' then
            return query select 'result_report', r.id from result_report r where r.receipt_number = subject;
        when act = 'INSPECTION_RECORDED' then
            return query select 'inspection_result', key;
        when act = 'INSPECTION_STEP_TAKEN' then
            return query select 'inspection_step', s.id from inspection_step s where s.inspection_id = key;
        when act = 'REFORM_RECORDED' then
            return query select 'institutional_reform', i.id from institutional_reform i where i.code = subject;
        when act = 'REFORM_STEP_TAKEN' then
            return query select 'reform_step', s.id from reform_step s
                join institutional_reform i on i.id = s.reform_id where i.code = subject;
        when act in ('EDITION_COMPILED', 'EDITION_PUBLISHED') then
            return query select 'stability_plan_edition', e.id from stability_plan_edition e where e.number = subject;
        else
            null; -- covers no row: the entry itself is all there is
    end case;
end $$;

-- One row as it is now, or nothing.
create function ledger_row(covered text, row_id uuid) returns jsonb language plpgsql stable as $$
declare
    digest text;
begin
    execute format('select ledger_digest(content) from %I where id = $1', 'covered_' || covered || '_1')
        into digest using row_id;
    return case when digest is not null
        then jsonb_build_object('table', covered, 'form', 1, 'id', row_id, 'sha256', digest) end;
end $$;

alter table ledger_entry
    -- in order of insertion by the clock of nobody: two acts on one row hold its lock one after the other
    add inserted bigint generated always as identity,
    add covers jsonb not null default '[]' check (jsonb_typeof(covers) = 'array');
create unique index on ledger_entry (inserted);

-- The sealer's list of what is still to be done; the only rows of the ledger that go away.
create table ledger_pending (
    inserted bigint primary key,
    entry_id uuid not null
);

-- Position in the chain and hash over the entry, its position and the hash before it.
create table ledger_seal (
    position bigint primary key check (position > 0),
    entry_id uuid not null unique references ledger_entry (id),
    previous text not null unique check (previous ~ '^[0-9a-f]{64}$'),
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    leaf bytea not null check (length(leaf) = 32)
);
create trigger ledger_seal_append_only before update or delete on ledger_seal
    for each row execute function refuse_change();
create trigger ledger_seal_no_truncate before truncate on ledger_seal execute function refuse_change();

-- Complete subtrees of the Merkle tree (RFC 6962): level 1 holds pairs of leaves, and so on. Leaves are in ledger_seal.
create table ledger_node (
    level integer not null check (level > 0),
    nth bigint not null check (nth >= 0),
    hash bytea not null check (length(hash) = 32),
    primary key (level, nth)
);
create trigger ledger_node_append_only before update or delete on ledger_node
    for each row execute function refuse_change();
create trigger ledger_node_no_truncate before truncate on ledger_node execute function refuse_change();

-- The signed state after each batch.
create table ledger_head (
    size bigint primary key references ledger_seal (position),
    root bytea not null check (length(root) = 32),
    chain text not null,
    sealed_at timestamptz not null,
    key_id text not null,
    jws text not null
);
create trigger ledger_head_append_only before update or delete on ledger_head
    for each row execute function refuse_change();
create trigger ledger_head_no_truncate before truncate on ledger_head execute function refuse_change();

-- Inside of the transaction of the act: both are kept or neither.
create function ledger_complete_entry() returns trigger language plpgsql as $$
begin
    if new.covers = '[]' then
        new.covers := coalesce((select jsonb_agg(found.row_now order by found.row_now ->> 'table', found.row_now ->> 'id')
            from (select ledger_row(k.covered, k.id) as row_now from ledger_covers(new.act, new.subject) k) found
            where found.row_now is not null), '[]');
    end if;
    insert into ledger_pending (inserted, entry_id) values (new.inserted, new.id);
    return new;
end $$;
create trigger ledger_entry_complete before insert on ledger_entry
    for each row execute function ledger_complete_entry();

-- What is there already: its entries are sealed in their order, its rows are taken in as they stand today.
insert into ledger_pending (inserted, entry_id) select inserted, id from ledger_entry;

do $$
declare
    kind text;
begin
    foreach kind in array array['operator', 'incident', 'service_outage', 'incident_inventory', 'corrective_order',
        'requirement', 'order_revision', 'evidence', 'submission', 'withdrawal', 'extension_request', 'review',
        'finding', 'inspection_result', 'inspection_step', 'institutional_reform', 'reform_step', 'progress_report',
        'progress_entry', 'result_report', 'stability_plan_edition'] loop
        execute format($sql$
            insert into ledger_entry (id, acted_at, act, subject, actor, covers)
            select uuidv7(), now(), 'ROWS_TAKEN_IN', %1$L, '{"iss": "migration", "sub": "ledger_seal", "name": "migration"}',
                jsonb_agg(jsonb_build_object('table', %1$L, 'form', 1, 'id', id, 'sha256', digest) order by id)
            from (select id, ledger_digest(content) as digest, row_number() over (order by id) as nth from %2$I) rows
            group by (nth - 1) / 200 order by (nth - 1) / 200$sql$, kind, 'covered_' || kind || '_1');
    end loop;
end $$;

-- An entry as it is hashed, without position and previous hash; also what the API answers.
create function ledger_entry_json(entry ledger_entry) returns jsonb language sql stable as $$
    select jsonb_build_object('id', entry.id, 'at', ledger_time(entry.acted_at), 'act', entry.act,
        'subject', entry.subject, 'actor', entry.actor, 'sha256', entry.sha256, 'covers', entry.covers)
$$;
