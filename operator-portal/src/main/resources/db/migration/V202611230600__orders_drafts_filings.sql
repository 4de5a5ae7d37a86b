-- What the portal last saw of an order; reporting-service owns it.
CREATE TABLE order_snapshot (
    order_id uuid PRIMARY KEY,
    operator text NOT NULL,
    view jsonb NOT NULL,
    reviews jsonb NOT NULL,
    seen_at timestamptz NOT NULL
);
CREATE INDEX order_snapshot_operator ON order_snapshot (operator);

-- One draft for each order. version counts saves that changed something: a certifier files the version that was read.
CREATE TABLE plan_draft (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL UNIQUE,
    operator text NOT NULL,
    version int NOT NULL CHECK (version >= 0),
    started_at timestamptz NOT NULL
);

-- One section with the strings as they were typed.
CREATE TABLE plan_section (
    id uuid PRIMARY KEY,
    draft_id uuid NOT NULL REFERENCES plan_draft (id),
    section text NOT NULL,
    version int NOT NULL CHECK (version >= 1),
    content jsonb NOT NULL,
    updated_by text NOT NULL,
    updated_by_name text NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (draft_id, section)
);

-- Everybody who saved a change, by iss and sub, never by e-mail.
CREATE TABLE plan_drafter (
    id uuid PRIMARY KEY,
    draft_id uuid NOT NULL REFERENCES plan_draft (id),
    iss text NOT NULL,
    sub text NOT NULL,
    name text NOT NULL,
    last_at timestamptz NOT NULL,
    UNIQUE (draft_id, iss, sub)
);

-- A certified plan, never changed, and how far its delivery has come. The outbox times are real time, filed_at is business time.
CREATE TABLE filing (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    operator text NOT NULL,
    version int NOT NULL CHECK (version >= 1),
    draft_version int NOT NULL,
    form_version text NOT NULL,
    content jsonb NOT NULL,
    canonical bytea NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    filed_at timestamptz NOT NULL,
    due_on date,
    drafters jsonb NOT NULL,
    certifier jsonb NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    last_error text,
    stopped_at timestamptz,
    delivered_at timestamptz,
    receipt jsonb,
    UNIQUE (order_id, version),
    UNIQUE (order_id, draft_version),
    CHECK ((delivered_at IS NULL) = (receipt IS NULL))
);
CREATE INDEX filing_waiting ON filing (next_attempt_at) WHERE delivered_at IS NULL AND stopped_at IS NULL;
