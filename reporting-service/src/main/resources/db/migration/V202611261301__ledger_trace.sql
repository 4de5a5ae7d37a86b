-- The request that did the act (W3C trace context): the sealing is linked to it. Tells operators where to look; not part of
-- what is sealed or given out, and null for acts without a request.
alter table ledger_entry
    add traceparent text check (traceparent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');
