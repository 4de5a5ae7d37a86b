-- A draft handed to the certifier, or sent back to the drafters, each with what was said. Rows are added, never changed.
CREATE TABLE handover (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    operator text NOT NULL,
    step text NOT NULL CHECK (step IN ('HANDED_OVER', 'SENT_BACK')),
    draft_version int NOT NULL CHECK (draft_version >= 0),
    person jsonb NOT NULL,
    note text NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX handover_order ON handover (order_id, id);
