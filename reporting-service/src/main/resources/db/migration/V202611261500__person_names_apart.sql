-- Names of people can be erased without breaking the chain (decision 9). An entry is sealed with who acted as the identity
-- provider numbers them (issuer, subject); the name of that day stands beside it and is not sealed. Rows keep names; an erasure
-- takes them out and is an act itself, whose entry covers the rows as they are without. For the owner of the tables alone.
-- Expand: entries from before keep the name inside, and a version of the service before this one needs nothing new.

alter table ledger_entry add actor_name text;

create function ledger_name_apart() returns trigger language plpgsql as $$
begin
    new.actor_name := new.actor ->> 'name';
    new.actor := coalesce(jsonb_set(new.actor, '{name}', new.actor -> 'sub'), new.actor);
    return new;
end $$;
create trigger ledger_entry_apart before insert on ledger_entry
    for each row execute function ledger_name_apart();

-- Every column that names people: one, or an array of them.
create function person_columns() returns table (of text, named text) language sql immutable as $$
    values ('confidential_release', 'released_by'), ('extension_request', 'decided_by'),
        ('extension_request', 'requested_by'), ('finding', 'written_by'), ('incident_inventory', 'recorded_by'),
        ('inspection_result', 'recorded_by'), ('inspection_step', 'taken_by'), ('narrative_paragraph', 'written_by'),
        ('order_revision', 'replaced_by'), ('progress_report', 'reported_by'), ('reform_step', 'taken_by'),
        ('result_report', 'certifier'), ('review', 'assignee'), ('review', 'sent_by'), ('simulation', 'ran_by'),
        ('stability_plan_edition', 'published_by'), ('submission', 'certifier'), ('submission', 'drafters'),
        ('webhook', 'created_by'), ('withdrawal', 'withdrawn_by')
$$;

create function is_person(value jsonb) returns boolean language sql immutable as $$
    select jsonb_typeof(value) = 'object' and value ?& array['iss', 'sub', 'name']
$$;

-- A person, or people, of whom one has lost the name.
create function without_name(people jsonb, person jsonb) returns jsonb language sql immutable as $$
    select case
        when jsonb_typeof(people) = 'array' then
            (select jsonb_agg(without_name(one, person) order by nth) from jsonb_array_elements(people)
                with ordinality each (one, nth))
        when people @> person then jsonb_set(people, '{name}', '"—"')
        else people end
$$;

-- A row without anybody's name.
create function nameless(content jsonb) returns jsonb language sql immutable as $$
    select jsonb_object_agg(key, case
        when is_person(value) then value - 'name'
        when jsonb_typeof(value) = 'array' then (select coalesce(jsonb_agg(case when is_person(one) then one - 'name'
            else one end order by nth), '[]') from jsonb_array_elements(value) with ordinality each (one, nth))
        else value end)
    from jsonb_each(content - 'actor_name')
$$;

-- What is append-only may lose a name during an erasure, and nothing else.
create function erases_names(was jsonb, becomes jsonb) returns boolean language sql stable as $$
    select coalesce(current_setting('stability.erasing', true), '') = 'on' and nameless(was) = nameless(becomes)
$$;

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if erases_names(to_jsonb(old), to_jsonb(new)) then
            return new;
        end if;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create or replace function refuse_change_of_sent_review() returns trigger language plpgsql as $$
declare
    changed uuid := case when tg_table_name = 'review' then (to_jsonb(old) ->> 'id')::uuid
        else (to_jsonb(coalesce(new, old)) ->> 'review_id')::uuid end;
begin
    if tg_op = 'UPDATE' then
        if erases_names(to_jsonb(old), to_jsonb(new)) then
            return new;
        end if;
    end if;
    if exists (select 1 from review where id = changed and sent_at is not null) then
        raise exception 'a review that was sent cannot be changed' using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;

create or replace function refuse_change_of_edition() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an edition cannot be deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if erases_names(to_jsonb(old), to_jsonb(new)) then
        return new;
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

-- Rows that name a person, by table and column, with the digest that the ledger should have of each; null where the row is
-- not covered.
create function rows_naming(person jsonb) returns table (of text, named text, id uuid, digest text)
    language plpgsql stable as $$
declare
    place record;
begin
    for place in select c.of, c.named, to_regclass('covered_' || c.of || '_1') is not null as covered,
            case c.of when 'withdrawal' then 'submission_id' else 'id' end as key from person_columns() c loop
        return query execute format($sql$
            select %1$L, %2$L, t.%3$I, %4$s from %1$I t
            where case jsonb_typeof(t.%2$I) when 'array' then t.%2$I @> jsonb_build_array($1) else t.%2$I @> $1 end$sql$,
            place.of, place.named, place.key, case when place.covered
                then format('(select ledger_digest(v.content) from covered_%1$s_1 v where v.id = t.%2$I)', place.of, place.key)
                else 'null::text' end)
            using person;
    end loop;
end $$;

-- Everything that is kept here about a person, as JSON; handing it out is an act of its own.
create function export_person(issuer text, subject text, reference text) returns jsonb language plpgsql as $$
declare
    person jsonb := jsonb_build_object('iss', issuer, 'sub', subject);
    found jsonb;
begin
    select jsonb_build_object('iss', issuer, 'sub', subject,
        'names', (select coalesce(jsonb_agg(distinct coalesce(e.actor_name, e.actor ->> 'name')), '[]')
            from ledger_entry e where e.actor @> person),
        'acts', (select coalesce(jsonb_agg(jsonb_build_object('at', ledger_time(e.acted_at), 'act', e.act,
            'subject', e.subject) order by e.inserted), '[]') from ledger_entry e where e.actor @> person),
        'namedIn', (select coalesce(jsonb_agg(jsonb_build_object('table', r.of, 'column', r.named, 'id', r.id)
            order by r.of, r.id), '[]') from rows_naming(person) r)) into found;
    insert into ledger_entry (id, acted_at, act, subject, actor)
    values (uuidv7(), now(), 'PERSON_EXPORTED', subject,
        jsonb_build_object('iss', 'database', 'sub', session_user || ': ' || reference, 'name', session_user));
    return found;
end $$;

-- Takes a person's name out of everything but what was sealed or published with it. Refuses while a row of theirs differs from its
-- entry: an erasure must not make a forged row genuine. Gives the number of rows that lost a name.
create function erase_person(issuer text, subject text, reference text) returns integer language plpgsql as $$
declare
    person jsonb := jsonb_build_object('iss', issuer, 'sub', subject);
    doer jsonb := jsonb_build_object('iss', 'database', 'sub', session_user || ': ' || reference, 'name', session_user);
    place record;
    forged record;
    erased integer := 0;
    changed integer;
begin
    if coalesce(issuer, '') = '' or coalesce(subject, '') = '' or coalesce(reference, '') = '' then
        raise exception 'who (issuer, subject) and on what ground (reference) are needed';
    end if;
    create temporary table of_person on commit drop as
        select distinct r.of, r.id, r.digest from rows_naming(person) r;
    select p.of, p.id into forged from of_person p
        left join (select distinct on (c ->> 'table', c ->> 'id') c ->> 'table' as of, c ->> 'id' as id, c ->> 'sha256' as sha256
            from ledger_entry e cross join lateral jsonb_array_elements(e.covers) c
            where (c ->> 'table', c ->> 'id') in (select p.of, p.id::text from of_person p)
            order by c ->> 'table', c ->> 'id', e.inserted desc) said on said.of = p.of and said.id = p.id::text
        where p.digest is distinct from said.sha256 limit 1;
    if found then
        raise exception 'the row % of % is not what the ledger says: verify the ledger first', forged.id, forged.of;
    end if;
    perform set_config('stability.erasing', 'on', true);
    for place in select c.of, c.named from person_columns() c loop
        execute format($sql$
            update %1$I set %2$I = without_name(%2$I, $1)
            where %2$I is distinct from without_name(%2$I, $1)$sql$, place.of, place.named) using person;
        get diagnostics changed = row_count;
        erased := erased + changed;
    end loop;
    update ledger_entry e set actor_name = null where e.actor @> person and e.actor_name is not null;
    get diagnostics changed = row_count;
    perform set_config('stability.erasing', 'off', true);
    insert into ledger_entry (id, acted_at, act, subject, actor, covers)
    select uuidv7(), now(), 'PERSON_ERASED', subject, doer, coalesce(jsonb_agg(ledger_row(p.of, p.id) order by p.of, p.id)
        filter (where p.digest is not null), '[]')
    from (select q.*, row_number() over (order by q.of, q.id) as nth from of_person q) p
    right join (select 1) once on true group by (p.nth - 1) / 200;
    drop table of_person;
    return erased + changed;
end $$;

revoke execute on function export_person, erase_person from public;
