-- What analysts write into the draft of a quarter. An edition keeps the wording that stood when it was compiled.
create table narrative_paragraph (
    id uuid primary key,
    quarter text not null check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
    place text not null,
    position integer not null check (position between 0 and 9999),
    text text not null check (char_length(text) between 1 and 4000),
    citations jsonb not null check (jsonb_typeof(citations) = 'array'),
    statement_by text check (char_length(statement_by) between 1 and 200),
    restricted boolean not null,
    written_at timestamptz not null,
    written_by jsonb not null,
    version integer not null
);
create index on narrative_paragraph (quarter);

-- What a company marked confidential and released before its time; recorded once and never taken back.
create table confidential_release (
    id uuid primary key,
    order_id uuid not null,
    operator_code text not null,
    part text not null,
    code text not null,
    reference text not null check (char_length(reference) between 1 and 500),
    released_at timestamptz not null,
    released_by jsonb not null,
    foreign key (order_id, operator_code) references corrective_order (id, operator_code),
    unique (order_id, part, code)
);
create trigger confidential_release_append_only before update or delete on confidential_release
    for each row execute function refuse_change();
create trigger confidential_release_no_truncate before truncate on confidential_release
    execute function refuse_change();

-- The digest of the public edition, which is derived from the snapshot; editions frozen before there was one have none.
alter table stability_plan_edition add column public_digest text check (public_digest ~ '^[0-9a-f]{64}$');

create or replace function refuse_change_of_edition() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an edition cannot be deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.id, new.number, new.quarter, new.cut_off, new.compiled_at, new.snapshot, new.digest, new.illustrative,
            new.public_digest)
        is distinct from
        (old.id, old.number, old.quarter, old.cut_off, old.compiled_at, old.snapshot, old.digest, old.illustrative,
            old.public_digest) then
        raise exception 'the snapshot of an edition cannot be changed' using errcode = 'integrity_constraint_violation';
    end if;
    if old.published_at is not null then
        raise exception 'a published edition cannot be changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
