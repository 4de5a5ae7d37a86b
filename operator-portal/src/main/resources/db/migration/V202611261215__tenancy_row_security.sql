-- Tenancy a second time, in the database: the portal, which does not own its tables, sees the rows of the companies that the
-- setting stability.operator names, joined by commas; '*' is every company; without it there are no rows at all.
-- Owners are not bound, so that migrations, foreign keys and dumps work on everything.

-- Lets rows of a table be seen, added and changed only where the condition holds, or for every company.
CREATE FUNCTION shield(rows_of regclass, belongs text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', rows_of);
    -- in subselects: asked once for each query, not for each row
    EXECUTE format('CREATE POLICY company ON %s USING ((SELECT current_setting(''stability.operator'', true)) = ''*'' OR %s)',
        rows_of, belongs);
END $$;

-- The companies of the setting, as an array.
CREATE FUNCTION shield_companies() RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT '(SELECT string_to_array(current_setting(''stability.operator'', true), '',''))::text[]'
$$;

-- Tables with a column operator, those of later migrations too, are shielded by afterMigrate__grants.sql.
-- Somebody may work for several companies.
SELECT shield('addressee', 'operators && ' || shield_companies());

-- Parts of a thing: seen where the thing is.
SELECT shield('plan_section', 'EXISTS (SELECT 1 FROM plan_draft d WHERE d.id = draft_id)');
SELECT shield('plan_drafter', 'EXISTS (SELECT 1 FROM plan_draft d WHERE d.id = draft_id)');
SELECT shield('plan_activity', 'EXISTS (SELECT 1 FROM plan_draft d WHERE d.id = draft_id)');
SELECT shield('evidence_chunk', 'EXISTS (SELECT 1 FROM evidence_upload u WHERE u.id = upload_id)');
SELECT shield('section_presence', 'EXISTS (SELECT 1 FROM order_snapshot o WHERE o.order_id = section_presence.order_id)');
