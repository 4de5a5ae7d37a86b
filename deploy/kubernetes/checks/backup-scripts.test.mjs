// The scripts of the nightly jobs, with programs of PostgreSQL that only pretend.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, test } from "node:test";

const SCRIPTS = join(dirname(fileURLToPath(import.meta.url)), "../base/backup");
const FOLDERS = [];
const POSTGRES = {
  psql: 'case "$*" in *pg_class*) echo 0 ;; *flyway*) echo 202611281130 ;; *) echo 18 ;; esac',
  pg_dump: 'for argument; do case "$argument" in --file=*) echo dumped > "${argument#--file=}" ;; esac; done',
  pg_restore: "echo called >&2",
};

after(() => FOLDERS.forEach((folder) => rmSync(folder, { recursive: true })));

test("a backup says its digest, and restores", () => {
  const { status, volume } = backUp({});
  assert.equal(status, 0);
  const [name] = readdirSync(volume);
  const { files } = JSON.parse(readFileSync(join(volume, name, "manifest.json"), "utf8"));
  assert.match(files["portal.dump"].sha256, /^[0-9a-f]{64}$/);
  assert.deepEqual([files["portal.dump"].bytes, files["portal.dump"].unpacked], [7, 18]);
  assert.match(restore(join(volume, name), {}).stdout, /^Restored /);
});

for (const [what, stubs] of Object.entries({
  "the size of the database": { psql: `case "$*" in *pg_database_size*) exit 2 ;; esac\n${POSTGRES.psql}` },
  "the digest of the dump": { sha256sum: "exit 1" },
  "the version of the schema": { psql: `case "$*" in *flyway*) exit 0 ;; esac\n${POSTGRES.psql}` },
})) {
  test(`without ${what} there is no backup`, () => {
    const { status, volume } = backUp(stubs);
    assert.notEqual(status, 0);
    assert.deepEqual(readdirSync(volume).filter((name) => !name.endsWith(".part")), []);
  });
}

test("a dump that cannot be read, and one that is another, are not restored", () => {
  const { volume } = backUp({});
  const backup = join(volume, readdirSync(volume)[0]);
  const unread = restore(backup, { sha256sum: "exit 1" });
  writeFileSync(join(backup, "portal.dump"), "another");
  for (const { status, stderr } of [unread, restore(backup, {})]) {
    assert.equal(status, 2);
    assert.doesNotMatch(stderr, /called/);
  }
});

function backUp(stubs) {
  const volume = folder();
  const script = readFileSync(join(SCRIPTS, "backup.sh"), "utf8").replaceAll("/backup", volume);
  return { volume, ...shell(["-c", script], stubs) };
}

function restore(backup, stubs) {
  return shell([join(SCRIPTS, "restore.sh"), backup], stubs);
}

function shell(args, stubs) {
  const programs = folder();
  for (const [name, body] of Object.entries({ ...POSTGRES, ...stubs })) {
    writeFileSync(join(programs, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  }
  const env = { PATH: `${programs}:${process.env.PATH}`, PGDATABASE: "portal" };
  return spawnSync("/bin/sh", args, { encoding: "utf8", env });
}

function folder() {
  const made = mkdtempSync(join(tmpdir(), "backup-scripts-"));
  FOLDERS.push(made);
  return made;
}
