-- A snapshot of 300 plans has 100 MB, and compressing it takes PostgreSQL's own method most of the time of its statement.
-- LZ4 takes less than half of that for the same size, where the server was built with it; without it all stays as it is.
do $$
begin
    alter table stability_plan_edition alter column snapshot set compression lz4;
exception when feature_not_supported then
    raise notice 'this PostgreSQL has no LZ4';
end $$;
