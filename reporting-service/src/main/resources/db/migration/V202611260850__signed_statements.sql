-- What the service signed at once, in the transaction of the act: receipts and published editions, as compact JWS.
create table signed_statement (
    id uuid primary key,
    type text not null check (type ~ '^stability-[a-z-]+$'),
    subject text not null,
    entry_id uuid not null references ledger_entry (id),
    jws text not null,
    unique (type, subject)
);
create trigger signed_statement_append_only before update or delete on signed_statement
    for each row execute function refuse_change();
create trigger signed_statement_no_truncate before truncate on signed_statement execute function refuse_change();
