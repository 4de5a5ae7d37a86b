-- What companies ran where on the day of an incident, as investigated. The latest record counts.

create table incident_inventory (
    id uuid primary key,
    incident_code text not null references incident (code),
    operator_code text not null references operator (code),
    content jsonb not null,
    illustrative boolean not null,
    sources text[] not null,
    recorded_at timestamptz not null,
    recorded_by jsonb not null
);
create index on incident_inventory (incident_code, operator_code);
create trigger incident_inventory_append_only before update or delete on incident_inventory
    for each row execute function refuse_change();
create trigger incident_inventory_no_truncate before truncate on incident_inventory execute function refuse_change();
