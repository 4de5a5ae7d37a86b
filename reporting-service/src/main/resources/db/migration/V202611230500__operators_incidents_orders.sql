-- Companies, incidents and orders. Dates are days in Asia/Seoul, times are instants.

create table operator (
    id uuid primary key,
    code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    name_ko text not null check (char_length(name_ko) between 1 and 10000),
    name_en text check (char_length(name_en) between 1 and 10000),
    registered_at timestamptz not null
);

create table incident (
    id uuid primary key,
    code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    title_ko text not null check (char_length(title_ko) between 1 and 10000),
    title_en text,
    cause_ko text not null check (char_length(cause_ko) between 1 and 10000),
    cause_en text,
    site_code text,
    started_at timestamptz not null,
    timeline jsonb not null,
    claims jsonb not null,
    sources text[] not null,
    illustrative boolean not null,
    registered_at timestamptz not null
);

create table service_outage (
    id uuid primary key,
    incident_id uuid not null references incident (id),
    operator_code text not null references operator (code),
    service text not null check (service ~ '^[A-Z0-9][A-Z0-9_-]{0,59}$'),
    began_at timestamptz not null,
    ended_at timestamptz not null,
    partial boolean not null,
    note text,
    illustrative boolean not null,
    sources text[] not null,
    check (began_at < ended_at),
    unique (incident_id, operator_code, service, began_at)
);
create index on service_outage (operator_code);

create table corrective_order (
    id uuid primary key,
    number text unique check (number ~ '^[0-9]{4}-디지털-[0-9]{4,}$'),
    incident_code text not null references incident (code),
    operator_code text not null references operator (code),
    nature text not null check (nature in ('ADMINISTRATIVE_GUIDANCE', 'CORRECTION_ORDER')),
    issued_by_ko text not null check (char_length(issued_by_ko) between 1 and 10000),
    issued_by_en text,
    period_amount integer not null check (period_amount between 1 and 366),
    period_unit text not null check (period_unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    fixed_due_on date,
    wants text[] not null check (cardinality(wants) > 0 and wants <@ array['RESULTS', 'PLAN', 'OPINION']),
    sources text[] not null,
    issued_on date,
    arrived_on date,
    due_on date,
    due_derivation jsonb not null,
    drafted_at timestamptz not null,
    version integer not null,
    -- served as a whole or not at all
    check (num_nulls(number, issued_on, arrived_on, due_on) in (0, 4)),
    check (issued_on <= arrived_on),
    unique (id, operator_code)
);
create index on corrective_order (operator_code);
create index on corrective_order (incident_code);

create table requirement (
    id uuid primary key,
    order_id uuid not null references corrective_order (id),
    position integer not null check (position > 0),
    code text not null check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,59}$'),
    category text not null check (category in ('SERVICE_REDUNDANCY', 'DISASTER_DRILL', 'RESPONSE_ORGANISATION',
        'RECOVERY_TARGETS', 'USER_REMEDY', 'FIRE_PREVENTION', 'POWER_SURVIVABILITY', 'OTHER')),
    stage text not null check (stage in ('PREVENT', 'RESPOND', 'RESTORE')),
    priority text check (priority in ('FIRST')),
    separate_due_allowed boolean not null,
    text_ko text not null check (char_length(text_ko) between 1 and 10000),
    text_en text,
    unique (order_id, code),
    unique (order_id, position)
);

-- Numbers without gaps: the row stays locked until the transaction that took the number ends.
create table reference_counter (
    series text not null check (series in ('order', 'receipt')),
    year integer not null,
    last_number bigint not null check (last_number > 0),
    primary key (series, year)
);

-- A POST with an Idempotency-Key and its answer; the answer is null only inside the transaction of the act.
create table idempotency_key (
    issuer text not null,
    subject text not null,
    key text not null,
    request_sha256 text not null,
    answer text,
    claimed_at timestamptz not null default clock_timestamp(),
    primary key (issuer, subject, key)
);
