-- Hands out and erases what the portal keeps about a person, for the owner of the tables alone (decision 9). Each is recorded.

CREATE TABLE person_request (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    act text NOT NULL CHECK (act IN ('EXPORTED', 'ERASED')),
    iss text NOT NULL,
    sub text NOT NULL,
    reference text NOT NULL CHECK (length(btrim(reference)) > 0),
    done_by text NOT NULL
);
-- Nobody's but the owner's: the service sees none of them.
SELECT shield('person_request', 'false');

CREATE FUNCTION without_name(people jsonb, person jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN jsonb_typeof(people) = 'array' THEN
            (SELECT jsonb_agg(without_name(one, person) ORDER BY nth) FROM jsonb_array_elements(people)
                WITH ORDINALITY each (one, nth))
        WHEN people @> person THEN jsonb_set(people, '{name}', '"—"')
        ELSE people END
$$;

-- The names that an account has had here.
CREATE FUNCTION names_of(issuer text, subject text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    SELECT name FROM plan_drafter WHERE iss = issuer AND sub = subject
    UNION SELECT by_name FROM plan_activity WHERE by_sub = subject
    UNION SELECT updated_by_name FROM plan_section WHERE updated_by = subject
    UNION SELECT certifier ->> 'name' FROM filing WHERE certifier @> jsonb_build_object('iss', issuer, 'sub', subject)
    UNION SELECT person ->> 'name' FROM handover WHERE person @> jsonb_build_object('iss', issuer, 'sub', subject)
    UNION SELECT member_name FROM company_act WHERE member_iss = issuer AND member_sub = subject
    UNION SELECT by_name FROM company_act WHERE by_iss = issuer AND by_sub = subject
$$;

CREATE FUNCTION export_person(issuer text, subject text, ground text) RETURNS jsonb LANGUAGE plpgsql AS $$
#variable_conflict use_variable
DECLARE
    who jsonb := jsonb_build_object('iss', issuer, 'sub', subject);
BEGIN
    INSERT INTO person_request VALUES (gen_random_uuid(), now(), 'EXPORTED', issuer, subject, ground, session_user);
    RETURN jsonb_build_object('iss', issuer, 'sub', subject,
        'names', (SELECT coalesce(jsonb_agg(n), '[]') FROM names_of(issuer, subject) n),
        'notices', (SELECT coalesce(jsonb_agg(to_jsonb(a) || jsonb_build_object('sent', (SELECT coalesce(jsonb_agg(
            jsonb_build_object('at', n.noticed_at, 'title', n.title_ko, 'read', n.read_at) ORDER BY n.noticed_at), '[]')
            FROM notice n WHERE n.addressee_id = a.id))), '[]') FROM addressee a WHERE a.iss = issuer AND a.sub = subject),
        'wrote', (SELECT coalesce(jsonb_agg(jsonb_build_object('section', p.section, 'day', p.day, 'saves', p.saves)
            ORDER BY p.day), '[]') FROM plan_activity p WHERE p.by_sub = subject),
        'filed', (SELECT coalesce(jsonb_agg(jsonb_build_object('filing', f.id, 'at', f.filed_at,
            'certified', f.certifier @> who) ORDER BY f.filed_at), '[]') FROM filing f
            WHERE f.certifier @> who OR f.drafters @> jsonb_build_array(who)),
        'handedOver', (SELECT coalesce(jsonb_agg(jsonb_build_object('order', h.order_id, 'at', h.at, 'step', h.step,
            'note', h.note) ORDER BY h.at), '[]') FROM handover h WHERE h.person @> who),
        'rights', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', c.at, 'act', c.act, 'role', c.role)
            ORDER BY c.at), '[]') FROM company_act c WHERE c.member_iss = issuer AND c.member_sub = subject));
END $$;

-- Takes a person's name, address and notices out. What was filed keeps its content; a filing that the ministry does not have yet
-- keeps its names until it has. Uploads know their uploader by name only: namesakes of the same company lose it too.
CREATE FUNCTION erase_person(issuer text, subject text, ground text) RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_variable
DECLARE
    who jsonb := jsonb_build_object('iss', issuer, 'sub', subject);
    known text[] := (SELECT coalesce(array_agg(n), '{}') FROM names_of(issuer, subject) n);
    companies text[] := (SELECT coalesce(array_agg(DISTINCT d.operator), '{}') FROM plan_draft d
        JOIN plan_drafter p ON p.draft_id = d.id WHERE p.iss = issuer AND p.sub = subject)
        || (SELECT coalesce(array_agg(DISTINCT c.operator), '{}') FROM company_act c
            WHERE c.member_iss = issuer AND c.member_sub = subject)
        || (SELECT coalesce(array_agg(DISTINCT o), '{}') FROM addressee a, unnest(a.operators) o
            WHERE a.iss = issuer AND a.sub = subject);
BEGIN
    IF EXISTS (SELECT 1 FROM filing f WHERE f.delivered_at IS NULL
            AND (f.certifier @> who OR f.drafters @> jsonb_build_array(who))) THEN
        RAISE EXCEPTION 'a filing of this person is still on its way to the ministry: erase when it has its receipt';
    END IF;
    UPDATE plan_section SET updated_by_name = '—' WHERE updated_by = subject;
    UPDATE plan_drafter SET name = '—' WHERE iss = issuer AND sub = subject;
    UPDATE plan_activity SET by_name = '—' WHERE by_sub = subject;
    DELETE FROM section_presence WHERE person_iss = issuer AND person_sub = subject;
    DELETE FROM notice WHERE addressee_id IN (SELECT id FROM addressee WHERE iss = issuer AND sub = subject);
    DELETE FROM addressee WHERE iss = issuer AND sub = subject;
    UPDATE evidence_file SET uploaded_by = '—' WHERE uploaded_by = ANY (known) AND operator = ANY (companies);
    UPDATE plan_import SET uploaded_by = '—' WHERE uploaded_by = ANY (known) AND operator = ANY (companies);
    UPDATE handover SET person = without_name(person, who) WHERE person @> who;
    UPDATE filing SET accepted_name = '—' WHERE certifier @> who;
    UPDATE filing SET certifier = without_name(certifier, who), drafters = without_name(drafters, who),
        withdrawn_by = without_name(withdrawn_by, who)
    WHERE certifier @> who OR drafters @> jsonb_build_array(who) OR withdrawn_by @> who;
    PERFORM set_config('stability.erasing', 'on', true);
    UPDATE company_act SET by_name = '—' WHERE by_iss = issuer AND by_sub = subject;
    UPDATE company_act SET member_name = '—' WHERE member_iss = issuer AND member_sub = subject;
    PERFORM set_config('stability.erasing', 'off', true);
    INSERT INTO person_request VALUES (gen_random_uuid(), now(), 'ERASED', issuer, subject, ground, session_user);
END $$;

REVOKE EXECUTE ON FUNCTION export_person, erase_person FROM PUBLIC;

-- Append-only for everybody; during an erasure names may go, by the owner, who alone may update.
CREATE FUNCTION refuse_company_act_row_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('stability.erasing', true), '') = 'on'
        AND to_jsonb(new) - 'by_name' - 'member_name' = to_jsonb(old) - 'by_name' - 'member_name' THEN
        RETURN new;
    END IF;
    RAISE EXCEPTION 'company_act is append-only';
END
$$;
DROP TRIGGER company_act_append_only ON company_act;
CREATE TRIGGER company_act_append_only BEFORE DELETE OR TRUNCATE ON company_act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_company_act_change();
CREATE TRIGGER company_act_no_update BEFORE UPDATE ON company_act
    FOR EACH ROW EXECUTE FUNCTION refuse_company_act_row_change();
