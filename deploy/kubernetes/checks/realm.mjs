// Writes the realm of ../../keycloak as a custom resource of the Keycloak operator; the check fails when it is not up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";

const HERE = dirname(fileURLToPath(import.meta.url));
const REALM = join(HERE, "../../keycloak/stability-realm.json");
export const WRITTEN = join(HERE, "../base/keycloak-realm-import.yaml");
const HEAD = "# Written from deploy/keycloak/stability-realm.json by `make manifests`; change it there.\n";

/** The resource as text. Every ${PLACEHOLDER} of the realm is a key of the secret `keycloak-realm`. */
export function realmImport() {
  const text = readFileSync(REALM, "utf8");
  const names = [...new Set([...text.matchAll(/\$\{([A-Z_]+)\}/g)].map((match) => match[1]))].sort();
  return HEAD + stringify({
    apiVersion: "k8s.keycloak.org/v2alpha1",
    kind: "KeycloakRealmImport",
    metadata: { name: "stability" },
    spec: {
      keycloakCRName: "keycloak",
      placeholders: Object.fromEntries(names.map((name) => [name, { secret: { name: "keycloak-realm", key: name } }])),
      realm: JSON.parse(text),
    },
  }, { lineWidth: 0 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(WRITTEN, realmImport());
}
