-- What companies report after a plan is filed: progress of milestones month by month, and results. Nothing is changed
-- once it is reported; what stands now is computed by the views.

-- A milestone of an order, whatever version of the plan names it: its id never changes.
create table milestone (
    id uuid primary key,
    order_id uuid not null,
    operator_code text not null,
    measure_code text not null,
    code text not null,
    foreign key (order_id, operator_code) references corrective_order (id, operator_code),
    unique (order_id, measure_code, code),
    unique (id, order_id)
);
create index on milestone (operator_code);

-- What one version of the plan says of it. A projection of submission.content: it can be made anew at any time.
create table filed_milestone (
    milestone_id uuid not null references milestone (id),
    submission_id uuid not null references submission (id),
    version integer not null,
    position integer not null,
    title_ko text,
    title_en text,
    due_on date,
    achieved_on date,
    primary key (milestone_id, submission_id)
);

create function plan_day(value text) returns date language sql immutable as $$
    select case when value ~ '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$' then value::date end
$$;

create function plan_rows(list jsonb) returns table (entry jsonb, nth bigint) language sql immutable as $$
    select value, ordinality
    from jsonb_array_elements(case jsonb_typeof(list) when 'array' then list else '[]'::jsonb end) with ordinality
$$;

create function project_milestones(filed submission) returns void language sql as $$
    insert into milestone (id, order_id, operator_code, measure_code, code)
    select uuidv7(), filed.order_id, filed.operator_code, m.entry ->> 'code', t.entry ->> 'code'
    from plan_rows(filed.content -> 'measures') m, plan_rows(m.entry -> 'milestones') t
    where m.entry ->> 'code' is not null and t.entry ->> 'code' is not null
    order by m.nth, t.nth
    on conflict (order_id, measure_code, code) do nothing;

    insert into filed_milestone
        (milestone_id, submission_id, version, position, title_ko, title_en, due_on, achieved_on)
    select k.id, filed.id, filed.version, row_number() over (order by m.nth, t.nth),
        t.entry #>> '{title,ko}', t.entry #>> '{title,en}',
        plan_day(t.entry ->> 'dueOn'), plan_day(t.entry ->> 'achievedOn')
    from plan_rows(filed.content -> 'measures') m, plan_rows(m.entry -> 'milestones') t, milestone k
    where k.order_id = filed.order_id and k.measure_code = m.entry ->> 'code' and k.code = t.entry ->> 'code'
    on conflict do nothing;
$$;

create function project_filed_milestones() returns trigger language plpgsql as $$
begin
    perform project_milestones(new);
    return null;
end $$;
create trigger submission_milestones after insert on submission
    for each row execute function project_filed_milestones();

do $$
declare
    filed submission;
begin
    for filed in select * from submission order by order_id, version loop
        perform project_milestones(filed);
    end loop;
end $$;

create table progress_report (
    id uuid primary key,
    order_id uuid not null,
    operator_code text not null,
    month date not null check (extract(day from month) = 1),
    revision integer not null check (revision > 0),
    reported_at timestamptz not null,
    reported_by jsonb not null,
    foreign key (order_id, operator_code) references corrective_order (id, operator_code),
    unique (order_id, month, revision),
    unique (id, order_id)
);
create trigger progress_report_append_only before update or delete on progress_report
    for each row execute function refuse_change();
create trigger progress_report_no_truncate before truncate on progress_report execute function refuse_change();

create table progress_entry (
    id uuid primary key,
    report_id uuid not null,
    order_id uuid not null,
    milestone_id uuid not null,
    position integer not null,
    state text not null check (state in ('NO_CHANGE', 'ACHIEVED', 'MOVED', 'REOPENED')),
    achieved_on date,
    current_due_on date,
    reason text check (char_length(reason) between 1 and 2000),
    check ((state = 'ACHIEVED') = (achieved_on is not null)),
    check ((state = 'MOVED') = (current_due_on is not null)),
    check (state not in ('MOVED', 'REOPENED') or reason is not null),
    foreign key (report_id, order_id) references progress_report (id, order_id),
    foreign key (milestone_id, order_id) references milestone (id, order_id),
    unique (report_id, milestone_id)
);
create index on progress_entry (milestone_id);
create trigger progress_entry_append_only before update or delete on progress_entry
    for each row execute function refuse_change();
create trigger progress_entry_no_truncate before truncate on progress_entry execute function refuse_change();

-- The last revision of each month stands; those before it are kept and say nothing any more.
create view standing_progress as
select e.*, r.month
from progress_entry e join progress_report r on r.id = e.report_id
where not exists (select 1 from progress_report later
    where later.order_id = r.order_id and later.month = r.month and later.revision > r.revision);

-- Every time a company said by when: a version of the plan says it when it differs from the version before. Ids are
-- UUIDv7, so stated_in is the order in which things were said, also where the business clock was set.
create view milestone_date as
select milestone_id, submission_id as stated_in, due_on, null::text as reason
from (select f.*, lag(due_on) over w as before, row_number() over w as nth
    from filed_milestone f window w as (partition by milestone_id order by version)) versions
where nth = 1 or due_on is distinct from before
union all
select milestone_id, report_id, current_due_on, reason from standing_progress where state = 'MOVED';

create view milestone_achievement as
select milestone_id, submission_id as stated_in, achieved_on
from (select f.*, lag(achieved_on) over w as before, row_number() over w as nth
    from filed_milestone f window w as (partition by milestone_id order by version)) versions
where nth = 1 or achieved_on is distinct from before
union all
select milestone_id, report_id, achieved_on from standing_progress where state in ('ACHIEVED', 'REOPENED');

-- Milestones of the version that was filed last, as filed and as reported. One with an open_until before today is
-- overdue; what is achieved, or has no day, has none.
create view milestone_standing as
select m.id, m.order_id, m.operator_code, m.measure_code, m.code, f.position, f.version as plan_version,
    f.title_ko, f.title_en,
    original.due_on as original_due_on, moved.due_on as current_due_on, moved.reason as moved_because,
    done.achieved_on, moved.due_on - original.due_on as slip_days,
    case when done.achieved_on is null then moved.due_on end as open_until, reported.month as reported_month
from milestone m
join filed_milestone f on f.milestone_id = m.id
    and f.version = (select max(s.version) from submission s where s.order_id = m.order_id)
left join lateral (select o.due_on from filed_milestone o
    where o.milestone_id = m.id and o.due_on is not null order by o.version limit 1) original on true
left join lateral (select d.due_on, d.reason from milestone_date d
    where d.milestone_id = m.id order by d.stated_in desc limit 1) moved on true
left join lateral (select a.achieved_on from milestone_achievement a
    where a.milestone_id = m.id order by a.stated_in desc limit 1) done on true
left join lateral (select max(p.month) as month from standing_progress p where p.milestone_id = m.id) reported on true;

-- Orders that want results too give a second period, counted from arrival like the first one.
alter table corrective_order
    add result_period_amount integer check (result_period_amount between 1 and 366),
    add result_period_unit text check (result_period_unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    add result_due_on date,
    add result_derivation jsonb not null default '[]',
    add check (num_nulls(result_period_amount, result_period_unit) in (0, 2));

create table result_report (
    id uuid primary key,
    order_id uuid not null,
    operator_code text not null,
    version integer not null check (version > 0),
    filed_at timestamptz not null,
    due_on date not null,
    late boolean not null check (late = (filed_at >= (due_on + 1)::timestamp at time zone 'Asia/Seoul')),
    certifier jsonb not null,
    results jsonb not null check (jsonb_typeof(results) = 'array'),
    content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    receipt_number text not null unique check (receipt_number ~ '^[0-9]{4}-[0-9]{6,}$'),
    foreign key (order_id, operator_code) references corrective_order (id, operator_code),
    unique (order_id, version)
);
create trigger result_report_append_only before update or delete on result_report
    for each row execute function refuse_change();
create trigger result_report_no_truncate before truncate on result_report execute function refuse_change();
