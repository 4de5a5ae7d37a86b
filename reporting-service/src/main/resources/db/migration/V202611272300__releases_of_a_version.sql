-- A release is of what was said, so of a version: what stands in a later one is released anew. What was released before is of
-- the version that had been filed last then, because only what that one marked could be released.
alter table confidential_release add column submission_id uuid;

create function released_version(released confidential_release) returns uuid language sql stable as $$
    select s.id from submission s
    where s.order_id = released.order_id
    order by s.received_at <= released.released_at
            and not exists (
                select 1 from withdrawal w where w.submission_id = s.id and w.withdrawn_at <= released.released_at) desc,
        s.version desc
    limit 1
$$;

alter table confidential_release disable trigger confidential_release_append_only;
update confidential_release r set submission_id = released_version(r);
alter table confidential_release enable trigger confidential_release_append_only;

-- Pods of the version before do not name one.
create function name_released_version() returns trigger language plpgsql as $$
begin
    new.submission_id := released_version(new);
    return new;
end $$;
create trigger confidential_release_version before insert on confidential_release
    for each row when (new.submission_id is null) execute function name_released_version();
alter table confidential_release add check (submission_id is not null);
alter table confidential_release add foreign key (submission_id, order_id, operator_code)
    references submission (id, order_id, operator_code);
alter table confidential_release drop constraint confidential_release_order_id_part_code_key;
alter table confidential_release add unique (submission_id, part, code);
