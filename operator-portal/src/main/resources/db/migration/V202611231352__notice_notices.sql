-- People the portal may tell something: noted when they sign in or when the identity provider lists them as members.
CREATE TABLE addressee (
    id uuid PRIMARY KEY,
    iss text NOT NULL,
    sub text NOT NULL,
    operators text[] NOT NULL,
    certifier boolean NOT NULL,
    email text,
    language text NOT NULL DEFAULT 'ko' CHECK (language IN ('ko', 'en')),
    muted text[] NOT NULL DEFAULT '{}',
    -- Business time: what happened before is not told.
    since timestamptz NOT NULL,
    UNIQUE (iss, sub)
);

-- One notice for one person. The unique key is what keeps three replicas from telling it three times.
CREATE TABLE notice (
    id uuid PRIMARY KEY,
    addressee_id uuid NOT NULL REFERENCES addressee (id),
    kind text NOT NULL,
    subject text NOT NULL,
    operator text NOT NULL,
    order_number text NOT NULL,
    title_ko text NOT NULL,
    title_en text,
    link text NOT NULL CHECK (link ~ '^/[a-z]'),
    due_on date,
    -- Business time.
    noticed_at timestamptz NOT NULL,
    read_at timestamptz,
    -- The mail; times are real time, the database's.
    mail text NOT NULL DEFAULT 'WAITING',
    mail_attempts int NOT NULL DEFAULT 0,
    mail_next_at timestamptz NOT NULL DEFAULT now(),
    mail_until timestamptz NOT NULL DEFAULT now() + interval '3 days',
    mail_sent_at timestamptz,
    mail_error text,
    UNIQUE (addressee_id, kind, subject)
);
CREATE INDEX notice_unread ON notice (addressee_id) WHERE read_at IS NULL;
CREATE INDEX notice_mail_waiting ON notice (mail_next_at) WHERE mail = 'WAITING';
