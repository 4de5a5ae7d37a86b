-- What the portal last saw of an order after the plan was filed; reporting-service owns it.
CREATE TABLE progress_snapshot (
    order_id uuid PRIMARY KEY,
    operator text NOT NULL,
    milestones jsonb NOT NULL,
    reports jsonb NOT NULL,
    results jsonb NOT NULL,
    history jsonb NOT NULL,
    seen_at timestamptz
);
CREATE INDEX progress_snapshot_operator ON progress_snapshot (operator);

-- Who wrote which section on which day: one row however often a day is saved, kept by the database with each save.
CREATE TABLE plan_activity (
    draft_id uuid NOT NULL REFERENCES plan_draft (id),
    section text NOT NULL,
    by_sub text NOT NULL,
    by_name text NOT NULL,
    day date NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    saves int NOT NULL,
    PRIMARY KEY (draft_id, section, by_sub, day)
);

CREATE FUNCTION note_plan_activity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO plan_activity (draft_id, section, by_sub, by_name, day, first_at, last_at, saves)
    VALUES (new.draft_id, new.section, new.updated_by, new.updated_by_name,
        (new.updated_at AT TIME ZONE 'Asia/Seoul')::date, new.updated_at, new.updated_at, 1)
    ON CONFLICT (draft_id, section, by_sub, day) DO UPDATE
        SET last_at = excluded.last_at, by_name = excluded.by_name, saves = plan_activity.saves + 1;
    RETURN NULL;
END $$;

CREATE TRIGGER plan_section_insert AFTER INSERT ON plan_section
    FOR EACH ROW EXECUTE FUNCTION note_plan_activity();
CREATE TRIGGER plan_section_update AFTER UPDATE ON plan_section
    FOR EACH ROW WHEN (old.version IS DISTINCT FROM new.version) EXECUTE FUNCTION note_plan_activity();

INSERT INTO plan_activity
SELECT draft_id, section, updated_by, updated_by_name, (updated_at AT TIME ZONE 'Asia/Seoul')::date,
    updated_at, updated_at, version
FROM plan_section;
