-- What this portal last saw of an order; shown while reporting-service is down.
create table order_snapshot (
    id       uuid primary key,
    operator text        not null,
    view     jsonb       not null,
    seen_at  timestamptz not null
);
create index order_snapshot_operator on order_snapshot (operator);

-- A certified plan on its way to the ministry: filing and outbox in one row, so that one transaction writes both.
create table filing (
    id              uuid primary key,
    order_id        uuid        not null,
    operator        text        not null,
    version         integer     not null check (version > 0),
    form_version    text        not null,
    content         jsonb       not null,
    canonical       text        not null,
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    filed_at        timestamptz not null,
    due_on          date,
    late            boolean     not null,
    drafters        jsonb       not null,
    certifier       jsonb       not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null default now(),
    last_error      text,
    stopped         boolean     not null default false,
    delivered_at    timestamptz,
    receipt         jsonb,
    unique (order_id, version),
    check ((delivered_at is null) = (receipt is null))
);
create index filing_outbox on filing (next_attempt_at) where delivered_at is null and not stopped;
create index filing_operator on filing (operator, order_id);

comment on column filing.next_attempt_at is 'lease and back-off, by the clock of the database (real time)';
comment on column filing.filed_at is 'business time; decides in time or late';

-- What was filed is never changed or deleted; only the outbox columns move.
create function filing_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.id, new.order_id, new.operator, new.version, new.form_version, new.canonical, new.sha256,
            new.filed_at, new.late, new.drafters, new.certifier)
        is distinct from (old.id, old.order_id, old.operator, old.version, old.form_version, old.canonical, old.sha256,
            old.filed_at, old.late, old.drafters, old.certifier) then
        raise exception 'a filing is final';
    end if;
    return new;
end $$;
create trigger filing_is_final before update or delete on filing for each row execute function filing_is_final();
