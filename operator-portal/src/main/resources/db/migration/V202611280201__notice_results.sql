-- The results of an order come on a day of their own, and have reminders of their own.
ALTER TABLE notice ADD COLUMN results boolean NOT NULL DEFAULT false;
