-- Runs after every migration.

-- Rows of a company: every table that names one is shielded, and no view shows what its reader may not see.
DO $$
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT c.oid::regclass AS of FROM pg_class c
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
          AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'operator')
          AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)
    LOOP
        PERFORM shield(found.of, 'operator = ANY (' || shield_companies() || ')');
    END LOOP;
    FOR found IN
        SELECT c.oid::regclass AS of FROM pg_class c
        WHERE c.relkind = 'v' AND c.relnamespace = 'public'::regnamespace
          AND NOT coalesce(c.reloptions @> '{security_invoker=true}', false)
    LOOP
        EXECUTE format('ALTER VIEW %s SET (security_invoker = true)', found.of);
    END LOOP;
END $$;

-- The portal, which does not own its tables, gets what it needs of them and no more. Where it is the one that migrates nothing
-- is done here, and it refuses to start: no row would be kept from it.
DO $$
BEGIN
    IF '${service_role}' = current_user OR NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${service_role}') THEN
        RETURN;
    END IF;
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO %I', current_database(), '${service_role}');
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', '${service_role}');
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', '${service_role}');
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', '${service_role}');
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM %I', '${service_role}');
    EXECUTE format('REVOKE UPDATE, DELETE ON company_act FROM %I', '${service_role}');
END $$;
