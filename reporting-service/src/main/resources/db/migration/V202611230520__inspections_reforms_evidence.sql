-- What the ministry adds, and files.

create table inspection_result (
    id uuid primary key,
    operator_code text not null,
    order_id uuid not null,
    requirement_code text not null,
    site text,
    inspected_on date not null,
    result text not null check (result in ('VERIFIED', 'PARTIAL', 'NOT_VERIFIED')),
    text_ko text not null check (char_length(text_ko) between 1 and 10000),
    text_en text,
    note text,
    illustrative boolean not null,
    recorded_at timestamptz not null,
    recorded_by jsonb not null,
    foreign key (order_id, operator_code) references corrective_order (id, operator_code),
    foreign key (order_id, requirement_code) references requirement (order_id, code)
);
create index on inspection_result (operator_code, requirement_code);
create trigger inspection_result_append_only before update or delete on inspection_result
    for each row execute function refuse_change();

create table institutional_reform (
    id uuid primary key,
    code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,59}$'),
    text_ko text not null check (char_length(text_ko) between 1 and 10000),
    text_en text,
    law text,
    lead_department text,
    scheduled_on date,
    sources text[] not null,
    recorded_at timestamptz not null
);
create trigger institutional_reform_append_only before update or delete on institutional_reform
    for each row execute function refuse_change();

-- The bytes are in the evidence directory under their hash; a row says that a company sent them.
create table evidence (
    id uuid primary key,
    operator_code text not null references operator (code),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes bigint not null check (size_bytes > 0),
    received_at timestamptz not null,
    unique (operator_code, sha256)
);
create index on evidence (sha256);
create trigger evidence_append_only before update or delete on evidence
    for each row execute function refuse_change();
