#!/bin/sh
# Brings a backup of backup.sh back into an empty database of the same name: restore.sh /backup/reporting-…
# 1: something here is in the way; 2: the backup is not there or is not what its manifest says. Nothing is overwritten.
set -eu

backup=$1
dump="$backup/$PGDATABASE.dump"

refuse() {
    echo "$2" >&2
    exit "$1"
}

[ -f "$backup/manifest.json" ] || refuse 2 "No backup: $backup/manifest.json is missing. There are:
$(ls -d "$(dirname "$backup")/$PGDATABASE"-*)"
[ -f "$dump" ] || refuse 2 "The backup is not complete: $dump is missing."
sha256=$(sha256sum "$dump") || refuse 2 "The backup cannot be read: $dump."
grep -q "\"sha256\" : \"${sha256%% *}\"" "$backup/manifest.json" \
    || refuse 2 "The backup is damaged: $dump is not what manifest.json says (SHA-256)."
tables=$(psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 \
    --command "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")
[ "$tables" = 0 ] || refuse 1 "The database $PGDATABASE is not empty. Nothing is overwritten."
pg_restore --no-owner --exit-on-error --single-transaction --dbname="$PGDATABASE" "$dump"
echo "Restored $backup. Now verify the ledger: docs/operations.md."
