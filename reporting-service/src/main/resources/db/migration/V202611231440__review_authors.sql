-- Several reviewers may write one review: who wrote a finding is kept, and each finding counts its own changes.
alter table finding add column written_by jsonb;
alter table finding add column version integer not null default 0;
