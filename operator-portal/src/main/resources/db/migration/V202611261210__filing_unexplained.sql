-- What the ministry flagged as not explained when the filing came in.
ALTER TABLE filing ADD COLUMN unexplained jsonb NOT NULL DEFAULT '[]';
