-- Programs of the ministry that are told of events. A webhook keeps its place in the feed: what it was not told yet waits.
create table webhook (
    id uuid primary key,
    url text not null check (char_length(url) between 1 and 2000),
    acts text[] not null,
    secret bytea not null check (octet_length(secret) between 24 and 64),
    created_at timestamptz not null,
    created_by jsonb not null,
    position bigint not null check (position >= 0),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    delivered_at timestamptz,
    failing_since timestamptz,
    last_error text,
    disabled_at timestamptz,
    version integer not null,
    check (disabled_at is null or last_error is not null)
);
create index on webhook (next_attempt_at) where disabled_at is null;
