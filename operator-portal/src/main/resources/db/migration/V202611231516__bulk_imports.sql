-- An uploaded workbook as it was read, until it is confirmed or expires. Times are real time.
CREATE TABLE plan_import (
    id uuid PRIMARY KEY,
    operator text NOT NULL,
    order_id uuid NOT NULL,
    file_name text NOT NULL,
    sections jsonb NOT NULL,
    versions jsonb NOT NULL,
    findings jsonb NOT NULL,
    stamp text NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    confirmed_at timestamptz
);
CREATE INDEX plan_import_expiry ON plan_import (expires_at);
