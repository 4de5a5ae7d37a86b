-- Questions about filings put to the site-loss rules, with their answers and the hashes of what was asked.

create table simulation (
    id uuid primary key,
    operator_code text references operator (code),
    by_owner boolean not null,
    ran_at timestamptz not null,
    ran_by jsonb not null,
    answer jsonb not null
);
create index on simulation (operator_code);
create trigger simulation_append_only before update or delete on simulation
    for each row execute function refuse_change();
create trigger simulation_no_truncate before truncate on simulation execute function refuse_change();
