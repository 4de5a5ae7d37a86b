-- Amended orders: the letters that were replaced are kept as they were. A requirement that an amendment takes out stays
-- as a row, because findings and inspections point to it.

create table order_revision (
    id uuid primary key,
    order_id uuid not null references corrective_order (id),
    revision integer not null check (revision > 0),
    letter jsonb not null check (jsonb_typeof(letter) = 'object'),
    replaced_at timestamptz not null,
    replaced_by jsonb not null,
    reason_ko text not null check (char_length(reason_ko) between 1 and 10000),
    reason_en text,
    unique (order_id, revision)
);
create trigger order_revision_append_only before update or delete on order_revision
    for each row execute function refuse_change();
create trigger order_revision_no_truncate before truncate on order_revision execute function refuse_change();

alter table corrective_order
    add revision integer not null default 1 check (revision > 0),
    add closed_at timestamptz,
    add closed_because_ko text check (char_length(closed_because_ko) between 1 and 10000),
    add closed_because_en text,
    add check (num_nulls(closed_at, closed_because_ko) in (0, 2)),
    add check (closed_at is null or arrived_on is not null);

alter table requirement
    add withdrawn boolean not null default false,
    drop constraint requirement_order_id_position_key,
    add exclude using btree (order_id with =, position with =) where (not withdrawn) deferrable initially deferred;
