-- A company reads in the history of its order that it asked for more time and what was decided, at once, not only when the feed
-- has told it.
alter policy company on ledger_entry using (
    (select current_setting('stability.operator', true)) = '*'
    or exists (select 1 from event e where e.entry_id = ledger_entry.id and e.shown_to_operator)
    or exists (select 1 from corrective_order o where o.number = subject)
    or exists (select 1 from submission f where f.receipt_number = subject)
    or exists (select 1 from result_report r where r.receipt_number = subject)
    or exists (select 1 from review r where r.sent_at is not null
        and r.id = case when subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then subject::uuid end)
    or exists (select 1 from extension_request x
        where x.id = case when subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then subject::uuid end)
    or exists (select 1 from progress_report p
        where p.id = case when subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then subject::uuid end));
