// The inventory says what is deployed: every workload and volume is a component, at as many sites as it has zones.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { render } from "./render.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const INVENTORY = JSON.parse(readFileSync(join(HERE, "../inventory.json"), "utf8"));
const ZONE = "topology.kubernetes.io/zone";
/** What the cluster brings and no manifest here deploys. */
const OF_THE_CLUSTER = ["CLOUDNATIVE-PG", "KUBERNETES", "GATEWAY"];

const objects = render("production");
const of = (...kinds) => objects.filter((object) => kinds.includes(object.kind));
const codeOf = (object) => object.metadata.name.toUpperCase();
const component = (code) => INVENTORY.components.find((one) => one.code === code) ?? assert.fail(`no component ${code}`);

test("every workload and volume is a component and nothing else is", () => {
  const deployed = of("Deployment", "StatefulSet", "DaemonSet", "Keycloak", "Cluster", "PersistentVolumeClaim").map(codeOf);
  assert.deepEqual(INVENTORY.components.map((one) => one.code).sort(), [...deployed, ...OF_THE_CLUSTER].sort());
});

test("what serves in every zone has a replica in every zone, even at its fewest", () => {
  for (const workload of of("Deployment", "Keycloak")) {
    const { mode, sites } = component(codeOf(workload));
    assert.equal(mode, "ACTIVE_ACTIVE");
    assert.ok(fewest(workload) >= sites.length, codeOf(workload));
    assert.ok(spread(workload).some((rule) => rule.topologyKey === ZONE && rule.maxSkew === 1
      && rule.whenUnsatisfiable === "DoNotSchedule"), codeOf(workload));
  }
});

test("the old pods of a rollout do not decide in which zone the new ones are", () => {
  for (const deployment of of("Deployment")) {
    assert.ok(spread(deployment).every((rule) => rule.matchLabelKeys?.includes("pod-template-hash")), codeOf(deployment));
  }
});

test("a database has a standby in another zone that has all that was acknowledged", () => {
  for (const cluster of of("Cluster")) {
    const { mode, sites, needsToFailOver } = component(codeOf(cluster));
    assert.equal(mode, "ACTIVE_STANDBY");
    assert.equal(cluster.spec.instances, sites.length, codeOf(cluster));
    assert.ok(cluster.spec.postgresql.synchronous.number >= 1);
    assert.deepEqual([cluster.spec.affinity.topologyKey, cluster.spec.affinity.podAntiAffinityType], [ZONE, "required"]);
    assert.deepEqual(needsToFailOver, ["CLOUDNATIVE-PG"]);
  }
});

test("who needs which database and volume is declared", () => {
  for (const deployment of of("Deployment")) {
    const { metadata, spec } = deployment.spec.template;
    const volumes = (spec.volumes ?? []).map((volume) => volume.persistentVolumeClaim?.claimName).filter(Boolean);
    const needed = [`${metadata.labels["stability/database-client"]}-db`, ...volumes].map((name) => name.toUpperCase());
    assert.deepEqual([...component(codeOf(deployment)).needs].sort(), needed.sort());
  }
  for (const keycloak of of("Keycloak")) {
    assert.deepEqual(component(codeOf(keycloak)).needs, [keycloak.spec.db.host.replace(/-rw$/, "").toUpperCase()]);
  }
});

test("where the cluster puts what is its own stays undeclared until an installation says it", () => {
  const own = [...OF_THE_CLUSTER, ...of("PersistentVolumeClaim").map(codeOf)];
  assert.ok(own.every((code) => !component(code).sites));
});

function fewest(workload) {
  const scaler = of("HorizontalPodAutoscaler").find((object) => object.spec.scaleTargetRef.name === workload.metadata.name);
  return workload.kind === "Keycloak" ? workload.spec.instances : scaler.spec.minReplicas;
}

function spread(workload) {
  return workload.kind === "Keycloak"
    ? workload.spec.scheduling.topologySpreadConstraints
    : workload.spec.template.spec.topologySpreadConstraints;
}
