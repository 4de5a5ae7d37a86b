-- A release is of what was said, so of a version: what stands in a later one is released anew. What was released before is of
-- the version that had been filed last then, because only what that one marked could be released.
alter table confidential_release add column submission_id uuid;

alter table confidential_release disable trigger confidential_release_append_only;
update confidential_release r set submission_id = (
    select s.id from submission s
    where s.order_id = r.order_id
    order by s.received_at <= r.released_at
            and not exists (select 1 from withdrawal w where w.submission_id = s.id and w.withdrawn_at <= r.released_at) desc,
        s.version desc
    limit 1);
alter table confidential_release enable trigger confidential_release_append_only;

alter table confidential_release alter column submission_id set not null;
alter table confidential_release add foreign key (submission_id, order_id, operator_code)
    references submission (id, order_id, operator_code);
alter table confidential_release drop constraint confidential_release_order_id_part_code_key;
alter table confidential_release add unique (submission_id, part, code);
