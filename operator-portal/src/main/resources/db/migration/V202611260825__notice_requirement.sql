-- A requirement may come on a day of its own, and has reminders of its own.
ALTER TABLE notice ADD COLUMN requirement text;
