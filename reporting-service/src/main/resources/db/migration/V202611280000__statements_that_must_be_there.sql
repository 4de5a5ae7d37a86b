-- Each receipt and each published edition has a signed statement, and one that is gone is named by the verification. Those from
-- before signatures have none: this entry says which, once and for all, so that nobody can call a later one old.
insert into ledger_entry (id, acted_at, act, subject, actor, covers)
select uuidv7(), now(), 'ROWS_TAKEN_IN', 'unsigned',
    '{"iss": "migration", "sub": "statements_that_must_be_there", "name": "migration"}',
    jsonb_agg(jsonb_build_object('table', 'unsigned', 'form', 1, 'id', id, 'sha256', sha256) order by id)
from (
    select e.id, e.sha256, row_number() over (order by e.id) as nth from ledger_entry e
    where e.act in ('SUBMISSION_RECEIVED', 'EDITION_PUBLISHED')
      and not exists (select 1 from signed_statement s where s.entry_id = e.id)
) unsigned
group by (nth - 1) / 200 order by (nth - 1) / 200;
