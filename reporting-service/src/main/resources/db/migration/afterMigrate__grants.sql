-- Runs after every migration. Where the service does not own its tables it gets what it needs of them and no more: rows
-- that are append-only it can read and add, and no trigger can be switched off by it. Where it owns them (service_role is
-- the one that migrates) nothing is done and the triggers alone stand.
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
