-- Editions of the national document. The snapshot holds every input's id and hash and the document itself; it is the
-- record, and everything that is handed out is rendered from it.

create table stability_plan_edition (
    id uuid primary key,
    number text not null unique check (number ~ '^20[0-9]{2}-Q[1-4]-[0-9]{2,}$'),
    quarter text not null check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
    cut_off timestamptz not null,
    compiled_at timestamptz not null,
    snapshot bytea not null,
    digest text not null check (digest = encode(sha256(snapshot), 'hex')),
    published_at timestamptz,
    published_by jsonb,
    version integer not null,
    check (cut_off <= compiled_at),
    check (published_at >= compiled_at),
    check ((published_at is null) = (published_by is null))
);
create index on stability_plan_edition (quarter);

create function edition_is_frozen() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.published_at is not null
        or (new.id, new.number, new.quarter, new.cut_off, new.compiled_at, new.snapshot, new.digest)
            is distinct from (old.id, old.number, old.quarter, old.cut_off, old.compiled_at, old.snapshot, old.digest)
    then
        raise exception 'an edition is never changed, only published once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger frozen before update or delete on stability_plan_edition
    for each row execute function edition_is_frozen();
