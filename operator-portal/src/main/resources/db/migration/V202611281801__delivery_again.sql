-- After the ministry's database was restored to a moment before some of the receipts here (decision 33), for the owner of the
-- tables alone: docs/operations.md.

-- The receipts that were given then. They are signed, so they go on proving what they say.
CREATE TABLE receipt_before_restore (
    filing_id uuid NOT NULL,
    operator text NOT NULL,
    delivered_at timestamptz NOT NULL,
    receipt jsonb NOT NULL,
    PRIMARY KEY (filing_id, delivered_at)
);

-- Puts every filing that was delivered since then, and every file, back into the outbox; gives how many filings. What the ministry
-- has all the same it answers with the receipt that it gave: too early a moment does no harm.
CREATE FUNCTION deliver_again(since timestamptz) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    again bigint;
BEGIN
    LOCK TABLE filing, evidence_file IN SHARE ROW EXCLUSIVE MODE; -- no receipt comes in between and is lost
    INSERT INTO receipt_before_restore
    SELECT id, operator, delivered_at, receipt FROM filing WHERE delivered_at >= since AND withdrawn_at IS NULL;
    UPDATE evidence_file SET delivered_at = NULL WHERE delivered_at >= since;
    -- in the order in which they came in before
    UPDATE filing SET next_attempt_at = delivered_at, delivered_at = NULL, receipt = NULL, submission_id = NULL,
        unexplained = '[]', attempts = 0, last_error = NULL
    WHERE delivered_at >= since AND withdrawn_at IS NULL;
    GET DIAGNOSTICS again = ROW_COUNT;
    RETURN again;
END $$;

REVOKE EXECUTE ON FUNCTION deliver_again FROM PUBLIC;
