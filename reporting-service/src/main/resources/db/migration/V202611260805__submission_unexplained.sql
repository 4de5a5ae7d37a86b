-- A filing that was certified while nobody could say what has to be explained is taken in and flagged.
alter table submission add unexplained jsonb not null default '[]' check (jsonb_typeof(unexplained) = 'array');

-- A version of the plan that moves a milestone says why.
alter table filed_milestone add change_reason text;

create or replace function project_milestones(filed submission) returns void language sql as $$
    insert into milestone (id, order_id, operator_code, measure_code, code)
    select uuidv7(), filed.order_id, filed.operator_code, m.entry ->> 'code', t.entry ->> 'code'
    from plan_rows(filed.content -> 'measures') m, plan_rows(m.entry -> 'milestones') t
    where m.entry ->> 'code' is not null and t.entry ->> 'code' is not null
    order by m.nth, t.nth
    on conflict (order_id, measure_code, code) do nothing;

    insert into filed_milestone
        (milestone_id, submission_id, version, position, title_ko, title_en, due_on, achieved_on, change_reason)
    select k.id, filed.id, filed.version, row_number() over (order by m.nth, t.nth),
        t.entry #>> '{title,ko}', t.entry #>> '{title,en}',
        plan_day(t.entry ->> 'dueOn'), plan_day(t.entry ->> 'achievedOn'), t.entry ->> 'changeReason'
    from plan_rows(filed.content -> 'measures') m, plan_rows(m.entry -> 'milestones') t, milestone k
    where k.order_id = filed.order_id and k.measure_code = m.entry ->> 'code' and k.code = t.entry ->> 'code'
    on conflict do nothing;
$$;

create or replace view milestone_date as
select milestone_id, submission_id as stated_in, due_on, case when nth > 1 then change_reason end as reason
from (select f.*, lag(due_on) over w as before, row_number() over w as nth
    from filed_milestone f window w as (partition by milestone_id order by version)) versions
where nth = 1 or due_on is distinct from before
union all
select milestone_id, report_id, current_due_on, reason from standing_progress where state = 'MOVED';
