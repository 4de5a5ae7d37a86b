-- Editions of the national document. The snapshot is what the digest is of; it never changes.

create table stability_plan_edition (
    id uuid primary key,
    number text not null unique check (number ~ '^[0-9]{4}-Q[1-4]-[0-9]{2,}$'),
    quarter text not null check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
    cut_off timestamptz not null,
    compiled_at timestamptz not null,
    snapshot bytea not null,
    digest text not null,
    illustrative boolean not null,
    published_at timestamptz,
    published_by jsonb,
    version integer not null,
    check (digest = encode(sha256(snapshot), 'hex')),
    check (cut_off <= compiled_at),
    check (num_nulls(published_at, published_by) in (0, 2))
);

create function refuse_change_of_edition() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an edition cannot be deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.id, new.number, new.quarter, new.cut_off, new.compiled_at, new.snapshot, new.digest, new.illustrative)
        is distinct from
        (old.id, old.number, old.quarter, old.cut_off, old.compiled_at, old.snapshot, old.digest, old.illustrative) then
        raise exception 'the snapshot of an edition cannot be changed' using errcode = 'integrity_constraint_violation';
    end if;
    if old.published_at is not null then
        raise exception 'a published edition cannot be changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger stability_plan_edition_frozen before update or delete on stability_plan_edition
    for each row execute function refuse_change_of_edition();
create trigger stability_plan_edition_no_truncate before truncate on stability_plan_edition
    execute function refuse_change();
