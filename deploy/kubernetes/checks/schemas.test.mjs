// Every rendered object against the published schema of its kind: wrong types, missing and unknown fields.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import ts from "typescript";
import { KEYCLOAK, MODELS, kindOf } from "./kinds.mjs";
import { WRITTEN, realmImport } from "./realm.mjs";
import { ROOTS, render } from "./render.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));

for (const root of Object.keys(ROOTS)) {
  const objects = render(root);
  const known = objects.filter((object) => !(kindOf(object) in KEYCLOAK));

  test(`${root}: values have the types of the schema`, async () => {
    for (const object of known) {
      const Model = (await import(MODELS[kindOf(object)] ?? assert.fail(`no model for ${kindOf(object)}`)))[object.kind];
      assert.doesNotThrow(() => new Model(object).validate(), `${object.kind} ${object.metadata.name}`);
    }
  });

  test(`${root}: no field is unknown, misspelt or missing`, () => {
    assert.deepEqual(complaints(known), []);
  });

  test(`${root}: the Keycloak resources use the fields that its operator documents`, () => {
    for (const object of objects.filter((object) => kindOf(object) in KEYCLOAK)) {
      documented(object.spec, KEYCLOAK[kindOf(object)], object.kind);
    }
  });
}

test("a misspelt field is found", () => {
  const [pod] = render("migration");
  pod.spec.template.spec.containers[0].imagePullPolicyy = "Always";
  assert.match(complaints([pod]).join(), /imagePullPolicyy/);
});

test("the realm of the cluster is the realm of deploy/keycloak", () => {
  assert.equal(readFileSync(WRITTEN, "utf8"), realmImport(), "run make manifests and commit what it writes");
});

/** The objects as typed literals, given to the TypeScript compiler: it refuses what the model's type does not have. */
function complaints(objects) {
  const folder = mkdtempSync(join(HERE, ".typed-"));
  const file = join(folder, "objects.mts");
  try {
    writeFileSync(file, objects.map(literal).join("\n"));
    const program = ts.createProgram([file], {
      strict: true, noEmit: true, skipLibCheck: true,
      module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [],
    });
    return ts.getPreEmitDiagnostics(program).map((found) => ts.flattenDiagnosticMessageText(found.messageText, "\n"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function literal(object, index) {
  const type = `I${object.kind}`;
  return `import type { ${type} as T${index} } from "${MODELS[kindOf(object)]}";\n`
    + `export const o${index}: T${index} = ${JSON.stringify(object)};`;
}

function documented(value, shape, at) {
  for (const [name, inner] of Object.entries(value)) {
    const want = shape[name] ?? assert.fail(`${at}.${name} is not documented`);
    if (typeof want === "object") {
      documented(inner, want, `${at}.${name}`);
    } else if (want === "list") {
      assert.ok(Array.isArray(inner), `${at}.${name}`);
    } else if (want === "key") {
      assert.deepEqual(Object.keys(inner).sort(), ["key", "name"], `${at}.${name}`);
    } else if (want !== "any") {
      assert.equal(typeof inner, want, `${at}.${name}`);
    }
  }
}
