-- Runs after every migration.

-- Rows of a company: every table that names one is shielded, and no view shows what its reader may not see.
do $$
declare
    found record;
begin
    for found in
        select c.oid::regclass as of from pg_class c
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
          and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'operator_code')
          and not exists (select 1 from pg_policy p where p.polrelid = c.oid)
    loop
        perform shield(found.of, shield_column('operator_code'));
    end loop;
    for found in
        select c.oid::regclass as of from pg_class c
        where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace
          and not coalesce(c.reloptions @> '{security_invoker=true}', false)
    loop
        execute format('alter view %s set (security_invoker = true)', found.of);
    end loop;
end $$;

-- The service, which does not own its tables, gets what it needs of them and no more: rows that are append-only it can read
-- and add, and no trigger can be switched off by it. Where it is the one that migrates nothing is done here, and it refuses
-- to start: no row would be kept from it.
do $$
declare
    guarded record;
begin
    if '${service_role}' = current_user or not exists (select 1 from pg_roles where rolname = '${service_role}') then
        return;
    end if;
    execute format('grant connect, temporary on database %I to %I', current_database(), '${service_role}');
    execute format('grant usage on schema public to %I', '${service_role}');
    execute format('grant select, insert, update, delete on all tables in schema public to %I', '${service_role}');
    execute format('grant usage on all sequences in schema public to %I', '${service_role}');
    execute format('revoke all on flyway_schema_history from %I', '${service_role}');
    execute format('grant select on flyway_schema_history to %I', '${service_role}');
    for guarded in
        select tgrelid::regclass as of, bool_or(tgtype & 16 <> 0) as no_update, bool_or(tgtype & 8 <> 0) as no_delete
        from pg_trigger where tgfoid = 'refuse_change'::regproc group by tgrelid
    loop
        if guarded.no_update then
            execute format('revoke update on %s from %I', guarded.of, '${service_role}');
        end if;
        if guarded.no_delete then
            execute format('revoke delete on %s from %I', guarded.of, '${service_role}');
        end if;
    end loop;
end $$;
