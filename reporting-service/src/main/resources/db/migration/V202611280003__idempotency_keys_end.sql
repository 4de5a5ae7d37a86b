-- Answers to be repeated hold names. They are needed while a client may try again, and no longer: the service takes them out after
-- their lifetime, and an erasure takes out at once what a person asked and what names the person.
create index on idempotency_key (claimed_at);

-- As before, with the form that counts, with the last entry by its sealed position, and with those answers.
create or replace function erase_person(issuer text, subject text, reference text) returns integer language plpgsql as $$
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
        left join (select distinct on (c ->> 'table', c ->> 'id') c ->> 'table' as of, c ->> 'id' as id,
                (c ->> 'form')::integer as form, c ->> 'sha256' as sha256
            from ledger_entry e left join ledger_seal s on s.entry_id = e.id cross join lateral jsonb_array_elements(e.covers) c
            where (c ->> 'table', c ->> 'id') in (select p.of, p.id::text from of_person p)
            order by c ->> 'table', c ->> 'id', s.position desc nulls first, e.inserted desc) said
            on said.of = p.of and said.id = p.id::text
        where case when coalesce(said.form, ledger_form(p.of)) = ledger_form(p.of) or p.digest is null then p.digest
            else ledger_digest_now(p.of, said.form, p.id) end is distinct from said.sha256 limit 1;
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
    delete from idempotency_key k where (k.issuer, k.subject) = (erase_person.issuer, erase_person.subject)
        or strpos(k.answer, to_json(erase_person.subject)::text) > 0;
    insert into ledger_entry (id, acted_at, act, subject, actor, covers)
    select uuidv7(), now(), 'PERSON_ERASED', subject, doer, coalesce(jsonb_agg(ledger_row(p.of, p.id) order by p.of, p.id)
        filter (where p.digest is not null), '[]')
    from (select q.*, row_number() over (order by q.of, q.id) as nth from of_person q) p
    right join (select 1) once on true group by (p.nth - 1) / 200;
    drop table of_person;
    return erased + changed;
end $$;
