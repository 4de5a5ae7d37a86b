-- What administrators of a company did to its members. Rows are only added: the triggers refuse everything else.
CREATE TABLE company_act (
    id uuid PRIMARY KEY,
    operator text NOT NULL,
    at timestamptz NOT NULL,
    -- A row is written before the identity provider is asked, so that nothing is done unseen; FAILED rows follow.
    act text NOT NULL CHECK (act IN ('GIVE', 'TAKE', 'RELINK', 'FAILED')),
    by_iss text NOT NULL,
    by_sub text NOT NULL,
    by_name text NOT NULL,
    member_iss text NOT NULL,
    member_sub text NOT NULL,
    member_name text NOT NULL,
    -- The role that was given or taken.
    role text,
    -- The account that the same person had before.
    old_iss text,
    old_sub text,
    reason text,
    CHECK ((act = 'RELINK') = (old_sub IS NOT NULL AND old_iss IS NOT NULL)),
    CHECK (act <> 'RELINK' OR length(btrim(reason)) > 0)
);
CREATE INDEX company_act_operator ON company_act (operator, id);
CREATE INDEX company_act_old ON company_act (old_iss, old_sub) WHERE act = 'RELINK';

CREATE FUNCTION refuse_company_act_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'company_act is append-only';
END
$$;
CREATE TRIGGER company_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON company_act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_company_act_change();
