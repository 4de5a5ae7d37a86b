-- A company asks for a later last day: of the whole order, or of one requirement that may come on its own date.
create table extension_request (
    id uuid primary key,
    order_id uuid not null,
    operator_code text not null,
    requirement_code text,
    asked_until date not null,
    reason text not null check (char_length(reason) between 1 and 2000),
    requested_at timestamptz not null,
    requested_by jsonb not null,
    decision text check (decision in ('GRANTED', 'REFUSED')),
    granted_until date,
    answer jsonb,
    decided_at timestamptz,
    decided_by jsonb,
    version integer not null,
    check (num_nulls(decision, answer, decided_at, decided_by) in (0, 4)),
    check ((granted_until is not null) = (decision is not distinct from 'GRANTED')),
    foreign key (order_id, operator_code) references corrective_order (id, operator_code),
    foreign key (order_id, requirement_code) references requirement (order_id, code)
);
create index on extension_request (order_id);
create unique index one_open_extension_request on extension_request (order_id, coalesce(requirement_code, ''))
    where decision is null;

-- The own last day that the ministry granted for a requirement, or null.
alter table requirement add column separate_due_on date check (separate_due_on is null or separate_due_allowed);
