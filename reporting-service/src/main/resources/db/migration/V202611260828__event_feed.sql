-- The acts of the ledger in an order that can be followed. Transactions commit in another order than they write, so an
-- entry gets its position only after its act is committed, by one writer at a time: nothing ever appears below a
-- position that somebody has read already.
create table event_pending (
    entry_id uuid primary key references ledger_entry (id)
);

create table event (
    position bigint primary key check (position > 0),
    entry_id uuid not null unique references ledger_entry (id),
    act text not null,
    operator_code text,
    shown_to_operator boolean not null check (not shown_to_operator or operator_code is not null),
    link text
);
create index on event (operator_code, position) where shown_to_operator;
create index on event (act, position);
create trigger event_append_only before update or delete on event
    for each row execute function refuse_change();
create trigger event_no_truncate before truncate on event execute function refuse_change();

create function await_event() returns trigger language plpgsql as $$
begin
    insert into event_pending (entry_id) values (new.id);
    return null;
end $$;
create trigger ledger_entry_event after insert on ledger_entry for each row execute function await_event();

insert into event_pending (entry_id) select id from ledger_entry;
