-- Acts, filings and reviews. What was filed, sent or recorded cannot be changed: the database refuses it.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create table ledger_entry (
    id uuid primary key,
    acted_at timestamptz not null,
    act text not null,
    subject text not null,
    actor jsonb not null,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$')
);
create index on ledger_entry (subject);
create trigger ledger_entry_append_only before update or delete on ledger_entry
    for each row execute function refuse_change();
create trigger ledger_entry_no_truncate before truncate on ledger_entry execute function refuse_change();

create table submission (
    id uuid primary key,
    order_id uuid not null,
    order_number text not null,
    operator_code text not null,
    filing_id uuid not null,
    version integer not null check (version > 0),
    filed_at timestamptz not null,
    received_at timestamptz not null,
    due_on date not null,
    late boolean not null check (late = (filed_at >= (due_on + 1)::timestamp at time zone 'Asia/Seoul')),
    form_version text not null,
    drafters jsonb not null,
    certifier jsonb not null,
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    canonical_content bytea not null,
    content_sha256 text not null,
    filing_sha256 text not null check (filing_sha256 ~ '^[0-9a-f]{64}$'),
    receipt_number text not null unique check (receipt_number ~ '^[0-9]{4}-[0-9]{6,}$'),
    check (content_sha256 = encode(sha256(canonical_content), 'hex')),
    -- a filing belongs to the company that the order was served on
    foreign key (order_id, operator_code) references corrective_order (id, operator_code),
    unique (operator_code, filing_id),
    unique (order_id, version),
    unique (id, order_id, operator_code)
);
create trigger submission_append_only before update or delete on submission
    for each row execute function refuse_change();
create trigger submission_no_truncate before truncate on submission execute function refuse_change();

create table review (
    id uuid primary key,
    submission_id uuid not null,
    order_id uuid not null,
    operator_code text not null,
    started_at timestamptz not null,
    sent_at timestamptz,
    sent_by jsonb,
    supplement_amount integer check (supplement_amount between 1 and 366),
    supplement_unit text check (supplement_unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    supplement_due_on date,
    supplement_derivation jsonb not null,
    version integer not null,
    check (num_nulls(sent_at, sent_by) in (0, 2)),
    check (num_nulls(supplement_amount, supplement_unit, supplement_due_on) in (0, 3)),
    foreign key (submission_id, order_id, operator_code) references submission (id, order_id, operator_code),
    unique (id, order_id)
);
create index on review (order_id);
create unique index one_draft_per_submission on review (submission_id) where sent_at is null;

create table finding (
    id uuid primary key,
    review_id uuid not null,
    order_id uuid not null,
    requirement_code text not null,
    verdict text not null check (verdict in ('ACCEPTED', 'SUPPLEMENT_REQUIRED', 'GUIDANCE')),
    text_ko text not null check (char_length(text_ko) between 1 and 10000),
    text_en text,
    foreign key (review_id, order_id) references review (id, order_id),
    foreign key (order_id, requirement_code) references requirement (order_id, code),
    unique (review_id, requirement_code)
);

create function refuse_change_of_sent_review() returns trigger language plpgsql as $$
declare
    changed uuid := case when tg_table_name = 'review' then (to_jsonb(old) ->> 'id')::uuid
        else (to_jsonb(coalesce(new, old)) ->> 'review_id')::uuid end;
begin
    if exists (select 1 from review where id = changed and sent_at is not null) then
        raise exception 'a review that was sent cannot be changed' using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger review_sent before update or delete on review
    for each row execute function refuse_change_of_sent_review();
create trigger finding_sent before insert or update or delete on finding
    for each row execute function refuse_change_of_sent_review();
