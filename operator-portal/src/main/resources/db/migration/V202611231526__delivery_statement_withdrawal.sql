-- What the certifier accepted, word for word, and the name typed under it. Empty for filings made before.
ALTER TABLE filing ADD COLUMN statement text NOT NULL DEFAULT '';
ALTER TABLE filing ADD COLUMN accepted_name text NOT NULL DEFAULT '';

-- A filing that was taken back before the ministry opened it. It keeps its number, its receipt and its place.
ALTER TABLE filing ADD COLUMN withdrawn_at timestamptz;
ALTER TABLE filing ADD COLUMN withdrawn_by jsonb;
ALTER TABLE filing ADD COLUMN withdrawal_reason text;
ALTER TABLE filing ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL));
ALTER TABLE filing DROP CONSTRAINT filing_order_id_draft_version_key;
CREATE UNIQUE INDEX filing_draft ON filing (order_id, draft_version) WHERE withdrawn_at IS NULL;

-- Id that reporting-service gave it, to take it back by; null before delivery and for filings delivered before.
ALTER TABLE filing ADD COLUMN submission_id uuid;
