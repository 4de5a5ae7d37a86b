-- Inspections and reforms go on after they were recorded: each step is a row, nothing is changed. What stands now is the
-- last step. Inspections may be of one measure, so that what a company says is done can be held against what was seen.

alter table inspection_result
    add measure_code text check (char_length(measure_code) between 1 and 60),
    add laws text[] not null default '{}';

create table inspection_step (
    id uuid primary key,
    inspection_id uuid not null references inspection_result (id),
    position integer not null check (position > 0),
    status text not null check (status in ('FOLLOW_UP', 'RESOLVED', 'WITHDRAWN')),
    due_on date,
    text_ko text not null check (char_length(text_ko) between 1 and 10000),
    text_en text,
    taken_at timestamptz not null,
    taken_by jsonb not null,
    check ((status = 'FOLLOW_UP') = (due_on is not null)),
    unique (inspection_id, position)
);
create trigger inspection_step_append_only before update or delete on inspection_step
    for each row execute function refuse_change();
create trigger inspection_step_no_truncate before truncate on inspection_step execute function refuse_change();

alter table institutional_reform
    add operators text[] not null default '{}',
    add sites text[] not null default '{}',
    add requirements jsonb not null default '[]' check (jsonb_typeof(requirements) = 'array'),
    add laws jsonb not null default '[]' check (jsonb_typeof(laws) = 'array');

create table reform_step (
    id uuid primary key,
    reform_id uuid not null references institutional_reform (id),
    position integer not null check (position > 0),
    status text not null check (status in ('STARTED', 'ANNOUNCED', 'PROMULGATED', 'IN_FORCE', 'DROPPED')),
    happened_on date not null,
    scheduled_on date,
    text_ko text not null check (char_length(text_ko) between 1 and 10000),
    text_en text,
    taken_at timestamptz not null,
    taken_by jsonb not null,
    unique (reform_id, position)
);
create trigger reform_step_append_only before update or delete on reform_step
    for each row execute function refuse_change();
create trigger reform_step_no_truncate before truncate on reform_step execute function refuse_change();

-- Measures of the version that was filed last: what the company claims, what the inspector saw. A measure has a dated
-- milestone by the rules of the plan, so the milestones name all of them. Overdue is open_until before today.
create view measure_standing as
select (array_agg(m.id order by m.id))[1] as id, m.order_id, m.operator_code, m.measure_code,
    count(*)::integer as milestones, count(m.achieved_on)::integer as achieved,
    max(m.slip_days) as slip_days, min(m.open_until) as open_until,
    case when count(*) = count(m.achieved_on) then max(m.achieved_on) end as claimed_done_on,
    filed.title_ko, filed.title_en, seen.id as inspection_id, seen.result, seen.inspected_on
from milestone_standing m
left join lateral (
    select p.entry #>> '{title,ko}' as title_ko, p.entry #>> '{title,en}' as title_en,
        coalesce(p.entry -> 'requirements', '[]'::jsonb) as requirements
    from submission s, plan_rows(s.content -> 'measures') p
    where s.order_id = m.order_id and s.version = m.plan_version and p.entry ->> 'code' = m.measure_code
    limit 1) filed on true
left join lateral (
    select i.id, i.result, i.inspected_on
    from inspection_result i
    where i.order_id = m.order_id
      and (i.measure_code = m.measure_code or i.measure_code is null and jsonb_exists(filed.requirements, i.requirement_code))
      and not exists (select 1 from inspection_step w where w.inspection_id = i.id and w.status = 'WITHDRAWN')
    order by i.measure_code is null, i.inspected_on desc, i.id desc
    limit 1) seen on true
group by m.order_id, m.operator_code, m.measure_code, filed.title_ko, filed.title_en, seen.id, seen.result,
    seen.inspected_on;
