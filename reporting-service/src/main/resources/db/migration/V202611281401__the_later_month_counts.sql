-- Of what monthly reports say of a milestone the latest month counts, however late an earlier one is reported or corrected:
-- an earlier month has its place before every later one (said_at), and the month itself tells the two apart.

create or replace view milestone_date as
select milestone_id, submission_id as stated_in, due_on, case when nth > 1 then change_reason end as reason,
    null::date as month, submission_id as said_at
from (select f.*, lag(due_on) over w as before, row_number() over w as nth
    from standing_milestone f window w as (partition by milestone_id order by version)) versions
where nth = 1 or due_on is distinct from before
union all
select milestone_id, report_id, current_due_on, reason, month,
    (min(report_id::text) over (partition by milestone_id order by month desc))::uuid
from standing_progress where state = 'MOVED';

create or replace view milestone_achievement as
select milestone_id, submission_id as stated_in, achieved_on, null::date as month, submission_id as said_at
from (select f.*, lag(achieved_on) over w as before, row_number() over w as nth
    from standing_milestone f window w as (partition by milestone_id order by version)) versions
where nth = 1 or achieved_on is distinct from before
union all
select milestone_id, report_id, achieved_on, month,
    (min(report_id::text) over (partition by milestone_id order by month desc))::uuid
from standing_progress where state in ('ACHIEVED', 'REOPENED');

create or replace view milestone_standing as
select m.id, m.order_id, m.operator_code, m.measure_code, m.code, f.position, f.version as plan_version,
    f.title_ko, f.title_en,
    original.due_on as original_due_on, moved.due_on as current_due_on, moved.reason as moved_because,
    done.achieved_on, moved.due_on - original.due_on as slip_days,
    case when done.achieved_on is null and demanded.closed_at is null then moved.due_on end as open_until,
    reported.month as reported_month
from milestone m
join corrective_order demanded on demanded.id = m.order_id
join standing_milestone f on f.milestone_id = m.id
    and f.version = (select max(s.version) from submission s where s.order_id = m.order_id
        and not exists (select 1 from withdrawal w where w.submission_id = s.id))
left join lateral (select o.due_on from standing_milestone o
    where o.milestone_id = m.id and o.due_on is not null order by o.version limit 1) original on true
left join lateral (select d.due_on, d.reason from milestone_date d
    where d.milestone_id = m.id order by d.said_at desc, d.month desc limit 1) moved on true
left join lateral (select a.achieved_on from milestone_achievement a
    where a.milestone_id = m.id order by a.said_at desc, a.month desc limit 1) done on true
left join lateral (select max(p.month) as month from standing_progress p where p.milestone_id = m.id) reported on true;
