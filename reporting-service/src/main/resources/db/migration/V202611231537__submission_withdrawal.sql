-- A filing taken back by its company before the ministry opened it. The filing and its receipt stay as they are.
create table withdrawal (
    submission_id uuid primary key,
    order_id uuid not null,
    operator_code text not null,
    reason text not null check (char_length(reason) between 1 and 2000),
    withdrawn_at timestamptz not null,
    withdrawn_by jsonb not null,
    foreign key (submission_id, order_id, operator_code) references submission (id, order_id, operator_code)
);
create index on withdrawal (order_id);
create trigger withdrawal_append_only before update or delete on withdrawal
    for each row execute function refuse_change();
create trigger withdrawal_no_truncate before truncate on withdrawal execute function refuse_change();

-- Both acts lock the row of the order first; this stands behind that.
create function refuse_review_of_withdrawn() returns trigger language plpgsql as $$
begin
    if exists (select 1 from withdrawal where submission_id = new.submission_id) then
        raise exception 'a filing that was withdrawn cannot be reviewed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger review_of_withdrawn before insert on review
    for each row execute function refuse_review_of_withdrawn();
