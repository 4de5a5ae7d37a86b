-- Who works on a review and by when it should be sent; a verdict that stands names the review that gave it.
alter table review add column due_on date;
alter table review add column assignee jsonb;
alter table finding add column carried_from uuid references review (id);

alter table review disable trigger review_sent;
update review set due_on = (started_at at time zone 'Asia/Seoul')::date + 14;
alter table review enable trigger review_sent;
alter table review alter column due_on set not null;
