-- Who has which section of a plan open just now. Gone by itself a while after the last sign of life; nothing rests on it.
CREATE TABLE section_presence (
    order_id    uuid        NOT NULL,
    section     text        NOT NULL,
    person_iss  text        NOT NULL,
    person_sub  text        NOT NULL,
    person_name text        NOT NULL,
    since       timestamptz NOT NULL,
    seen_at     timestamptz NOT NULL,
    PRIMARY KEY (order_id, section, person_iss, person_sub)
);
