-- Stopped because of a virus in a file that it names: no repair lets it go on, and later versions do not wait for it.
ALTER TABLE filing ADD COLUMN infected boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT filing_infected_stopped CHECK (NOT infected OR (stopped_at IS NOT NULL AND delivered_at IS NULL));
