#!/bin/sh
# One database as a dump of the custom form with a manifest, as "make backup" writes it: what is in it, its digest, and the
# head of the ledger just before. A folder without a manifest.json is no backup; an interrupted one keeps the name *.part.
set -eu

folder="/backup/$PGDATABASE-$(date -u +%Y%m%dT%H%M%SZ)"
part="$folder.part"
dump="$PGDATABASE.dump"

ask() {
    psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --command "$1"
}

rm -rf /backup/"$PGDATABASE"-*.part
mkdir -m 700 "$part"
at=$(date -u +%Y-%m-%dT%H:%M:%SZ)
server=$(ask "show server_version")
schema=$(ask "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1")
head=null
if [ "$PGDATABASE" = reporting ]; then
    head=$(ask "select coalesce((select json_build_object('size', size, 'root', encode(root, 'hex'), 'chain', chain, 'key', key_id)
        from ledger_head order by size desc limit 1), 'null'::json)")
fi

pg_dump --format=custom --compress=zstd --file="$part/$dump"
pg_restore --list "$part/$dump" > /dev/null

# Not in the here-document below: a command that fails in there stops nothing.
bytes=$(stat -c %s "$part/$dump")
sha256=$(sha256sum "$part/$dump")
sha256=${sha256%% *}
unpacked=$(ask "select pg_database_size(current_database())")
[ -n "$server" ] && [ -n "$schema" ] && [ -n "$head" ] && [ -n "$bytes" ] && [ ${#sha256} = 64 ] && [ -n "$unpacked" ] || {
    echo "No backup: something that the manifest has to say is not known." >&2
    exit 1
}

cat > "$part/manifest.json" <<MANIFEST
{
  "form" : 1,
  "method" : "pg_dump",
  "at" : "$at",
  "server" : "$server",
  "schemas" : { "$PGDATABASE" : "$schema" },
  "head" : $head,
  "files" : {
    "$dump" : {
      "bytes" : $bytes,
      "sha256" : "$sha256",
      "unpacked" : $unpacked
    }
  }
}
MANIFEST
mv "$part" "$folder"
find /backup -maxdepth 1 -name "$PGDATABASE-*" -mtime +35 -exec rm -rf {} +
echo "Backed up to $folder"
