-- Tenancy a second time, in the database: a service that does not own its tables sees the rows of the companies that the
-- setting stability.operator names, joined by commas; '*' is every company; without it there are no rows at all.
-- Owners are not bound, so that migrations, foreign keys and dumps work on everything.

-- Lets rows of a table be seen, added and changed only where the condition holds, or for every company.
create function shield(rows_of regclass, belongs text) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', rows_of);
    -- in subselects: asked once for each query, not for each row
    execute format('create policy company on %s using ((select current_setting(''stability.operator'', true)) = ''*'' or %s)',
        rows_of, belongs);
end $$;

-- The condition for a column with the code of the company.
create function shield_column(name text) returns text language sql immutable as $$
    select format('%I = any ((select string_to_array(current_setting(''stability.operator'', true), '',''))::text[])', name)
$$;

-- Tables with a column operator_code, those of later migrations too, are shielded by afterMigrate__grants.sql.
select shield('operator', shield_column('code'));

-- Parts of a thing: seen where the thing is.
select shield('requirement', 'exists (select 1 from corrective_order o where o.id = order_id)');
select shield('order_revision', 'exists (select 1 from corrective_order o where o.id = order_id)');
select shield('finding', 'exists (select 1 from review r where r.id = review_id)');
select shield('filed_milestone', 'exists (select 1 from milestone m where m.id = milestone_id)');
select shield('progress_entry', 'exists (select 1 from progress_report r where r.id = report_id)');
select shield('inspection_step', 'exists (select 1 from inspection_result i where i.id = inspection_id)');
select shield('signed_statement',
    'type <> ''stability-receipt'' or exists (select 1 from submission s where s.receipt_number = subject)');

-- Of whoever had an outage in it or was ordered to do something about it.
select shield('incident', 'exists (select 1 from service_outage o where o.incident_id = incident.id)
    or exists (select 1 from corrective_order c where c.incident_code = code)');

-- The ministry's own.
select shield('institutional_reform', 'false');
select shield('reform_step', 'false');
select shield('narrative_paragraph', 'false');
select shield('webhook', 'false');

-- Everybody adds entries; a company reads those about its own things.
alter table ledger_entry enable row level security;
create policy added on ledger_entry for insert with check (true);
create policy company on ledger_entry for select using (
    (select current_setting('stability.operator', true)) = '*'
    or exists (select 1 from event e where e.entry_id = ledger_entry.id and e.shown_to_operator)
    or exists (select 1 from corrective_order o where o.number = subject)
    or exists (select 1 from submission f where f.receipt_number = subject)
    or exists (select 1 from result_report r where r.receipt_number = subject)
    or exists (select 1 from review r where r.sent_at is not null
        and r.id = case when subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then subject::uuid end)
    or exists (select 1 from progress_report p
        where p.id = case when subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then subject::uuid end));
