-- The request that filed it (W3C trace context): later deliveries continue its trace. Null for what was filed before.
ALTER TABLE filing
    ADD COLUMN traceparent text CHECK (traceparent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$'),
    -- real time, where filed_at is business time: how long a delivery takes is counted from here
    ADD COLUMN queued_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX filing_undelivered ON filing (queued_at) WHERE delivered_at IS NULL;
