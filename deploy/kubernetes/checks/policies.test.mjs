// What the schemas cannot know: the restricted profile, limits, probes, names that must meet.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { ROOTS, render } from "./render.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const OPERATIONS = readFileSync(join(HERE, "../../../docs/operations.md"), "utf8");
const SERVICES = ["reporting-service", "operator-portal"];
const CLAIMS = render("production").filter(({ kind }) => kind === "PersistentVolumeClaim").map(({ metadata }) => metadata.name);
const VOLUMES = ["configMap", "emptyDir", "persistentVolumeClaim", "projected", "secret"];

for (const root of Object.keys(ROOTS)) {
  const objects = render(root);
  const of = (...kinds) => objects.filter((object) => kinds.includes(object.kind));
  const pods = of("Deployment", "Job", "CronJob").map(podOf);

  test(`${root}: pods pass the restricted profile with a root file system that nobody writes`, () => {
    for (const { name, spec } of pods) {
      const own = spec.securityContext;
      assert.ok(own.runAsNonRoot && own.runAsUser > 0 && own.seccompProfile.type === "RuntimeDefault", name);
      assert.ok(!spec.hostNetwork && !spec.hostPID && !spec.hostIPC, name);
      for (const volume of spec.volumes ?? []) {
        assert.ok(VOLUMES.includes(Object.keys(volume).find((key) => key !== "name")), `${name}: ${volume.name}`);
      }
      for (const { securityContext: context } of containers(spec)) {
        assert.equal(context.allowPrivilegeEscalation, false, name);
        assert.equal(context.readOnlyRootFilesystem, true, name);
        assert.deepEqual(context.capabilities, { drop: ["ALL"] }, name);
      }
    }
  });

  test(`${root}: pods have no token of the cluster, bounded memory and pinned images`, () => {
    for (const { name, spec } of pods) {
      assert.equal(spec.automountServiceAccountToken, false, name);
      for (const { image, resources } of containers(spec)) {
        assert.match(image, /:[^:]+$/, `${name}: ${image} names no version`);
        assert.doesNotMatch(image, /:latest$/, name);
        assert.ok(resources.requests.cpu && resources.requests.memory && resources.limits.memory, name);
      }
    }
  });

  test(`${root}: secrets come by reference and operations.md names each`, () => {
    assert.deepEqual(of("Secret"), []);
    for (const { name, spec } of pods) {
      for (const container of containers(spec)) {
        for (const variable of container.env ?? []) {
          assert.ok(!("value" in variable) || !/SECRET|PASSWORD|KEY/.test(variable.name), `${name}: ${variable.name}`);
        }
        for (const secret of secretsOf(container)) {
          assert.ok(OPERATIONS.includes(`\`${secret}\``), `docs/operations.md does not name the secret ${secret}`);
        }
      }
    }
  });

  test(`${root}: what is mounted, routed, scaled and scraped exists`, () => {
    const names = (kind) => of(kind).map((object) => object.metadata.name);
    for (const { name, spec } of pods) {
      for (const volume of spec.volumes ?? []) {
        const claim = volume.persistentVolumeClaim?.claimName;
        assert.ok(!claim || CLAIMS.includes(claim), `${name}: ${claim}`);
      }
    }
    for (const route of of("HTTPRoute")) {
      for (const { name } of route.spec.rules.flatMap((rule) => rule.backendRefs)) {
        assert.ok(name === "keycloak-service" || names("Service").includes(name), name);
      }
    }
    for (const scaler of of("HorizontalPodAutoscaler")) {
      assert.ok(names("Deployment").includes(scaler.spec.scaleTargetRef.name), scaler.metadata.name);
    }
    for (const monitor of of("ServiceMonitor")) {
      const scraped = of("Service").filter((service) => SERVICES.includes(service.metadata.labels?.["app.kubernetes.io/name"]));
      assert.equal(scraped.length, SERVICES.length);
      for (const { port } of monitor.spec.endpoints) {
        assert.ok(scraped.every((service) => service.spec.ports.some((offered) => offered.name === port)), port);
      }
    }
  });

  if (of("Deployment").length > 0) {
    running(root, of);
  }
}

/** What an overlay with the services in it must hold besides. */
function running(root, of) {
  test(`${root}: every service survives the loss of a node`, () => {
    for (const service of SERVICES) {
      const deployment = of("Deployment").find((object) => object.metadata.name === service);
      const { spec } = deployment.spec.template;
      const scaler = of("HorizontalPodAutoscaler").find((object) => object.metadata.name === service);
      assert.ok(scaler.spec.minReplicas >= 2 && deployment.spec.strategy.rollingUpdate.maxUnavailable === 0);
      assert.ok(of("PodDisruptionBudget").some((object) => selects(object.spec.selector, deployment)));
      assert.ok(of("Service").some((object) => selects({ matchLabels: object.spec.selector }, deployment)));
      assert.ok(spec.topologySpreadConstraints.every((constraint) => selects(constraint.labelSelector, deployment)));
      const [container] = spec.containers;
      assert.ok(container.startupProbe && container.readinessProbe && container.livenessProbe);
      assert.ok(spec.terminationGracePeriodSeconds > container.lifecycle.preStop.sleep.seconds + shutdownOf(service));
    }
  });

  test(`${root}: nothing talks unless it was allowed to`, () => {
    const closed = of("NetworkPolicy").find((policy) => policy.metadata.name === "default-deny").spec;
    assert.deepEqual(closed, { podSelector: {}, policyTypes: ["Ingress", "Egress"] });
    for (const deployment of of("Deployment")) {
      assert.ok(of("NetworkPolicy").some((policy) => policy.spec.podSelector.matchLabels
        && policy.spec.ingress && selects(policy.spec.podSelector, deployment)), deployment.metadata.name);
    }
    assert.equal(of("Namespace")[0].metadata.labels["pod-security.kubernetes.io/enforce"], "restricted");
  });

  test(`${root}: the services believe the gateway, and not everybody`, () => {
    const addresses = of("ConfigMap").find(({ metadata }) => metadata.name.startsWith("addresses"));
    assert.match(addresses.data.TRUSTED_PROXIES, /^[\d.]+\/(?!0$)\d+$/);
    for (const deployment of of("Deployment")) {
      const sources = podOf(deployment).spec.containers[0].envFrom.map((source) => source.configMapRef?.name);
      assert.ok(sources.includes(addresses.metadata.name), deployment.metadata.name);
    }
  });

  test(`${root}: every alert is explained`, () => {
    for (const { alert } of of("PrometheusRule").flatMap((rules) => rules.spec.groups.flatMap((group) => group.rules))) {
      assert.ok(OPERATIONS.includes(`### ${alert}\n`), `docs/operations.md does not explain ${alert}`);
    }
  });
}

test("every setting that a service cannot start without is given or named in operations.md", () => {
  for (const deployment of render("production").filter((object) => object.kind === "Deployment")) {
    const given = podOf(deployment).spec.containers[0].env.map((variable) => variable.name);
    for (const name of requiredOf(deployment.metadata.name)) {
      assert.ok(given.includes(name) || OPERATIONS.includes(`\`${name}\``), `${deployment.metadata.name}: ${name}`);
    }
  }
});

test("a restored ledger is verified with its evidence before the service ends", () => {
  const [job] = render("verify");
  const { containers: [container], volumes } = podOf(job).spec;
  const value = (name) => container.env.find((variable) => variable.name === name)?.value;
  assert.equal(value("STABILITY_LEDGER_VERIFY_AND_EXIT"), "true");
  assert.equal(value("QUARKUS_INIT_AND_EXIT"), undefined, "it would end before anything is verified");
  const serving = render("production").find(({ kind, metadata }) => kind === "Deployment" && metadata.name === "reporting-service");
  const evidence = (pod) => pod.volumes.find(({ name }) => name === "evidence").persistentVolumeClaim.claimName;
  assert.equal(evidence({ volumes }), evidence(podOf(serving).spec));
  const mount = container.volumeMounts.find(({ name }) => name === "evidence");
  assert.deepEqual([mount.mountPath, mount.readOnly], [value("STABILITY_EVIDENCE_DIRECTORY"), true]);
  assert.equal(job.spec.backoffLimit, 0);
});

function podOf(object) {
  const template = object.kind === "CronJob" ? object.spec.jobTemplate.spec.template : object.spec.template;
  return { name: object.metadata.name, spec: template.spec };
}

function containers(spec) {
  return [...(spec.initContainers ?? []), ...spec.containers];
}

function secretsOf(container) {
  return [
    ...(container.env ?? []).map((variable) => variable.valueFrom?.secretKeyRef?.name),
    ...(container.envFrom ?? []).map((source) => source.secretRef?.name),
  ].filter(Boolean);
}

function selects(selector, workload) {
  const labels = workload.spec.template.metadata.labels;
  return Object.entries(selector.matchLabels).every(([key, value]) => labels[key] === value);
}

function settings(service) {
  return readFileSync(join(HERE, "../../..", service, "src/main/resources/application.properties"), "utf8");
}

/** Seconds that a service takes to finish what it has begun. */
function shutdownOf(service) {
  return Number(/^quarkus\.shutdown\.timeout=(\d+)S$/m.exec(settings(service))[1]);
}

/** Names of environment variables without a default. */
function requiredOf(service) {
  return [...new Set([...settings(service).matchAll(/\$\{([A-Z][A-Z0-9_]+)\}/g)].map((match) => match[1]))];
}
