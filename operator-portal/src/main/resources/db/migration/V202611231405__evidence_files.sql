-- A file on its way in (tus 1.0) or completely here. Its bytes are rows of evidence_chunk, so that every replica can go on
-- with an upload and the backup of the database holds the files too. started_at and finished_at are real time.
CREATE TABLE evidence_upload (
    id uuid PRIMARY KEY,
    operator text NOT NULL,
    order_id uuid NOT NULL,
    name text NOT NULL,
    length bigint NOT NULL CHECK (length > 0),
    received bigint NOT NULL DEFAULT 0,
    effective_on text NOT NULL,
    description text NOT NULL,
    items jsonb NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    CHECK (received BETWEEN 0 AND length)
);
CREATE INDEX evidence_upload_unfinished ON evidence_upload (started_at) WHERE finished_at IS NULL;

CREATE TABLE evidence_chunk (
    upload_id uuid NOT NULL REFERENCES evidence_upload (id) ON DELETE CASCADE,
    at bigint NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (upload_id, at)
);
ALTER TABLE evidence_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A file of a company, once for each content. It is never overwritten.
CREATE TABLE evidence_file (
    id uuid PRIMARY KEY,
    operator text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes bigint NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    upload_id uuid NOT NULL REFERENCES evidence_upload (id),
    uploaded_by text NOT NULL,
    uploaded_at timestamptz NOT NULL,
    scan text NOT NULL,
    scanned_at timestamptz,
    delivered_at timestamptz,
    UNIQUE (operator, sha256)
);
