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
/** Seconds: compiling an edition, a part of a file on a slow line. */
const LONGEST_REQUEST = 60;
const CLAIMS = render("production").filter(({ kind }) => kind === "PersistentVolumeClaim").map(({ metadata }) => metadata.name);
const KEYCLOAK = { app: "keycloak" };
const REALM_IMPORT = { app: "keycloak-realm-import" };
/** Jobs that are applied beside the overlays and live under their policies. */
const JOBS = ["migration", "verify"].flatMap(render);
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

  test(`${root}: no pod walks through a whole volume before it starts`, () => {
    for (const { name, spec } of pods.filter(({ spec: { volumes } }) => volumes?.some((volume) => volume.persistentVolumeClaim))) {
      assert.equal(spec.securityContext.fsGroupChangePolicy, "OnRootMismatch", name);
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
      assert.deepEqual(["startupProbe", "readinessProbe", "livenessProbe"].map((probe) => container[probe].httpGet), [
        { path: "/q/health/started", port: "management" },
        { path: "/q/health/ready", port: "management" },
        { path: "/q/health/live", port: "management" },
      ]);
      const management = container.ports.find(({ name }) => name === "management").containerPort;
      assert.equal(container.env.find(({ name }) => name === "QUARKUS_MANAGEMENT_PORT").value, String(management));
      assert.ok(shutdownOf(service) >= LONGEST_REQUEST, service);
      assert.ok(spec.terminationGracePeriodSeconds > container.lifecycle.preStop.sleep.seconds + shutdownOf(service));
    }
  });

  test(`${root}: the gateway waits as long as a service works, and for files as long as the line takes`, () => {
    const waits = (backend, path) => of("HTTPRoute").flatMap(({ spec }) => spec.rules)
      .filter(({ backendRefs: [{ name }], matches: at }) => name === backend && (path ? at?.some((match) => match.path.value === path) : !at))
      .map(({ timeouts }) => timeouts?.request);
    const [compiling] = waits("reporting-service");
    assert.ok(/^\d+s$/.test(compiling) && Number.parseInt(compiling, 10) >= LONGEST_REQUEST, compiling);
    for (const files of [["operator-portal"], ["reporting-service", "/api/v1/evidence"], ["reporting-service", "/api/v1/ledger/export"]]) {
      assert.deepEqual(waits(...files), ["0s"], files.join());
    }
  });

  test(`${root}: everything comes by HTTPS, and nothing to the administration of Keycloak`, () => {
    const listeners = of("Gateway").flatMap(({ spec }) => spec.listeners);
    assert.ok(listeners.every(({ protocol, tls }) => protocol === "HTTPS" && tls.certificateRefs.length > 0));
    for (const { metadata, spec } of of("HTTPRoute")) {
      assert.ok(spec.parentRefs.every(({ sectionName }) => listeners.some(({ name }) => name === sectionName)), metadata.name);
    }
    const keycloak = of("HTTPRoute").flatMap(({ spec }) => spec.rules).filter(({ backendRefs }) => backendRefs.some(({ name }) => name === "keycloak-service"));
    const paths = keycloak.flatMap(({ matches: at }) => (at ?? [{}]).map(({ path }) => path?.value ?? "/"));
    assert.ok(paths.length > 0 && paths.every((path) => /^\/(realms\/stability|resources)$/.test(path)), paths.join());
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

  test(`${root}: who has to talk to whom may, on both sides`, () => {
    for (const [from, to, port, protocol] of talks(of)) {
      const both = `${JSON.stringify(from)} to ${JSON.stringify(to)}, ${port} ${protocol ?? "TCP"}`;
      assert.ok(from.namespace || mayLeave(of, from, to, port, protocol), `may not leave: ${both}`);
      assert.ok(to.namespace || mayEnter(of, from, to, port, protocol), `may not enter: ${both}`);
    }
    for (const caller of [{ "stability/signs-in": "true" }, KEYCLOAK]) {
      const gateway = rulesFor(of, caller, "egress").find(({ to }) => to?.some(({ namespaceSelector: there }) => there?.matchLabels["stability/gateway"]));
      assert.deepEqual(gateway.ports.map(({ port }) => port), [443, 8443, 10443], "where gateways put the 443 of a listener");
    }
    const [{ spec }] = of("Deployment").filter(({ metadata }) => metadata.name === "operator-portal").map(podOf);
    const { value } = spec.containers[0].env.find(({ name }) => name === "OIDC_REALM_URL");
    assert.match(value, /^http:\/\/keycloak-service:8080\/realms\//);
  });

  test(`${root}: webhooks reach the internet and nothing inside`, () => {
    const outside = rulesFor(of, { "app.kubernetes.io/name": "reporting-service" }, "egress")
      .filter(({ to }) => to?.some(({ ipBlock }) => ipBlock));
    assert.deepEqual(outside.map(({ ports }) => ports.map(({ port }) => port)), [[443]]);
    const { cidr, except } = outside[0].to.find(({ ipBlock }) => ipBlock.cidr.includes(".")).ipBlock;
    assert.equal(cidr, "0.0.0.0/0");
    for (const inside of ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"]) {
      assert.ok(except.includes(inside), inside);
    }
    assert.deepEqual(outside[0].to.map(({ ipBlock }) => ipBlock.cidr), [cidr, "2000::/3"], "of IPv6 what is public, without exceptions");
  });

  test(`${root}: Keycloak passes the restricted profile too`, () => {
    for (const { spec: { unsupported } } of of("Keycloak")) {
      const { automountServiceAccountToken, securityContext: own, containers: [{ securityContext: context }] } = unsupported.podTemplate.spec;
      assert.equal(automountServiceAccountToken, false);
      assert.ok(own.runAsNonRoot && own.seccompProfile.type === "RuntimeDefault");
      assert.deepEqual([context.allowPrivilegeEscalation, context.capabilities], [false, { drop: ["ALL"] }]);
    }
  });

  test(`${root}: a lost zone does not keep pods from the others, one database instance not its node from being drained`, () => {
    const spread = of("Deployment", "Keycloak").flatMap(({ spec }) => (spec.template?.spec ?? spec.scheduling ?? {}).topologySpreadConstraints ?? []);
    for (const constraint of spread.filter(({ whenUnsatisfiable }) => whenUnsatisfiable === "DoNotSchedule")) {
      assert.equal(constraint.nodeTaintsPolicy, "Honor");
    }
    for (const { metadata, spec } of of("Cluster")) {
      assert.equal(spec.enablePDB === false, spec.instances === 1, metadata.name);
    }
  });

  test(`${root}: nodes that are drained leave Keycloak a pod`, () => {
    const labels = { app: "keycloak", "app.kubernetes.io/instance": "keycloak" };
    const budgets = of("PodDisruptionBudget").filter(({ spec }) => matches(spec.selector, labels));
    assert.deepEqual(budgets.map(({ spec }) => spec.maxUnavailable), [1]);
  });

  test(`${root}: nobody enters Keycloak by a policy that its operator adds`, () => {
    assert.deepEqual(of("Keycloak").map(({ spec }) => spec.networkPolicy), [{ enabled: false }]);
  });

  test(`${root}: a database allows what all of its clients may open at once`, () => {
    const allowed = (name) => Number(of("Cluster").find(({ metadata }) => metadata.name === name).spec.postgresql.parameters.max_connections);
    const others = 20; // jobs, the operator, whoever looks, what is reserved
    for (const { spec: { scaleTargetRef, maxReplicas } } of of("HorizontalPodAutoscaler")) {
      const database = scaleTargetRef.name === "reporting-service" ? "reporting-db" : "portal-db";
      const surge = of("Deployment").find(({ metadata }) => metadata.name === scaleTargetRef.name).spec.strategy.rollingUpdate.maxSurge;
      assert.ok((maxReplicas + surge) * poolOf(scaleTargetRef.name) + others <= allowed(database), database);
    }
    for (const { spec } of of("Keycloak")) {
      assert.ok(spec.instances * spec.db.poolMaxSize + others <= allowed("keycloak-db"), "keycloak-db");
    }
  });

  test(`${root}: how many pods there are is said in one place`, () => {
    for (const scaler of of("HorizontalPodAutoscaler")) {
      const scaled = of("Deployment").find(({ metadata }) => metadata.name === scaler.spec.scaleTargetRef.name);
      assert.ok(!("replicas" in scaled.spec), `each apply would reset the scale of ${scaler.metadata.name}`);
    }
  });

  test(`${root}: PostgreSQL moves from one minor version to the next when somebody says so`, () => {
    const images = new Set([
      ...of("Cluster").map(({ spec }) => spec.imageName),
      ...of("CronJob").flatMap((job) => containers(podOf(job).spec).map(({ image }) => image)),
    ]);
    assert.equal(images.size, 1, [...images].join());
    assert.match([...images][0], /:\d+\.\d+(-[a-z]+)*$/);
  });

  test(`${root}: each backup, database, service and Keycloak has an alert for when it is away`, () => {
    const asked = rulesOf(of).map(({ expr }) => expr);
    const away = (name) => asked.some((expr) => expr.includes("absent(") && expr.includes(`"${name}"`));
    for (const { kind, metadata } of of("CronJob", "Cluster", "Keycloak", "Deployment")) {
      assert.ok(away(metadata.name), `${kind} ${metadata.name}`);
    }
  });

  test(`${root}: a service that runs without its database is down`, () => {
    for (const { metadata: { name } } of of("Deployment")) {
      const down = rulesOf(of).filter(({ alert, labels }) => alert === "ServiceDown" && labels.service === name);
      assert.deepEqual(down.map(({ expr }) => /replicas_ready\{.*deployment="(.+)"\} > 0/.exec(expr)?.[1]), [name]);
    }
  });

  test(`${root}: Grafana finds the dashboard`, () => {
    const dashboards = of("ConfigMap").filter(({ metadata }) => metadata.labels?.grafana_dashboard === "1");
    assert.deepEqual(dashboards.map(({ data }) => JSON.parse(data["stability.json"]).panels.length > 0), [true]);
  });

  test(`${root}: every alert is explained`, () => {
    for (const { alert } of rulesOf(of)) {
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

test("a scanner of evidence is reached where an overlay takes it in, and only there", () => {
  const addresses = (root) => render(root).find(({ metadata }) => metadata.name.startsWith("addresses")).data;
  const { hostname, port } = new URL(addresses("antivirus").STABILITY_ANTIVIRUS_CLAMD);
  assert.deepEqual([hostname, port], ["clamav.antivirus", "3310"]);
  assert.equal(addresses("production").STABILITY_ANTIVIRUS_CLAMD, undefined);
  const of = (...kinds) => render("antivirus").filter((object) => kinds.includes(object.kind));
  assert.ok(rulesFor(of, { "app.kubernetes.io/name": "operator-portal" }, "egress").some(({ ports }) => opens(ports, 3310)));
});

test("each version has migration jobs of its own name: a job that was there cannot be changed", () => {
  for (const job of render("migration")) {
    const [, tag] = /:([^:]+)$/.exec(podOf(job).spec.containers[0].image);
    assert.match(job.metadata.name, new RegExp(`^migrate-(reporting|portal)-${tag.replaceAll(".", "-")}$`));
    assert.equal(job.metadata.labels["app.kubernetes.io/name"], "migration");
  }
});

test("production grows from a replica in each zone to six", () => {
  const scalers = render("production").filter(({ kind }) => kind === "HorizontalPodAutoscaler");
  assert.deepEqual(scalers.map(({ spec }) => [spec.minReplicas, spec.maxReplicas]), SERVICES.map(() => [3, 6]));
});

test("in production the heap of reporting-service is one in which an edition of 300 companies was compiled", () => {
  const share = Number(/-XX:MaxRAMPercentage=(\d+)/.exec(readFileSync(join(HERE, "../../images/src/main/java/kr/stability/images/Application.java"), "utf8"))[1]);
  const service = render("production").find(({ kind, metadata }) => kind === "Deployment" && metadata.name === "reporting-service");
  const { limits, requests } = podOf(service).spec.containers[0].resources;
  assert.ok(Number(/^(\d+)Gi$/.exec(limits.memory)[1]) * share / 100 >= 1);
  assert.equal(requests.memory, "1Gi");
});

test("only jobs change a schema", () => {
  const atStart = (object) => podOf(object).spec.containers[0].env.find(({ name }) => name === "QUARKUS_FLYWAY_MIGRATE_AT_START")?.value;
  assert.deepEqual(render("production").filter(({ kind }) => kind === "Deployment").map(atStart), ["false", "false"]);
  assert.deepEqual(JOBS.map(atStart), JOBS.map(() => undefined));
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

test("the temporary files of a portal have room for all forms that may be on their way", () => {
  const settings = readFileSync(join(HERE, "../../../operator-portal/src/main/resources/application.properties"), "utf8");
  const bytes = Number(/^stability\.form\.spooled-bytes=(\d+)$/m.exec(settings)[1]);
  const portal = render("production").find(({ kind, metadata }) => kind === "Deployment" && metadata.name === "operator-portal");
  const [, gibibytes] = /^(\d+)Gi$/.exec(podOf(portal).spec.volumes.find(({ name }) => name === "tmp").emptyDir.sizeLimit);
  assert.ok(bytes < 0.9 * gibibytes * 2 ** 30, "leave some for what else is temporary");
});

function podOf(object) {
  const template = object.kind === "CronJob" ? object.spec.jobTemplate.spec.template : object.spec.template;
  return { name: object.metadata.name, spec: template.spec };
}

/** Every alert with its rule. */
function rulesOf(of) {
  return of("PrometheusRule").flatMap(({ spec }) => spec.groups.flatMap(({ rules }) => rules));
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

/** The rules of every policy that is about pods with these labels, for one direction. */
function rulesFor(of, labels, direction) {
  return of("NetworkPolicy").filter(({ spec }) => matches(spec.podSelector, labels)).flatMap(({ spec }) => spec[direction] ?? []);
}

/** Who talks to whom on which port: pods by their labels, those of other namespaces by the labels of both. */
function talks(of) {
  const portal = { "app.kubernetes.io/name": "operator-portal" };
  const reporting = { "app.kubernetes.io/name": "reporting-service" };
  const names = elsewhere({ "kubernetes.io/metadata.name": "kube-system" }, { "k8s-app": "kube-dns" });
  const gateway = elsewhere({ "stability/gateway": "true" });
  const monitoring = elsewhere({ "stability/monitoring": "true" });
  const collector = elsewhere({ "stability/telemetry": "true" });
  const operator = elsewhere({ "kubernetes.io/metadata.name": "cnpg-system" });
  const api = elsewhere({ "kubernetes.io/metadata.name": "default" });
  const mailServer = elsewhere({});
  const databases = of("Cluster").map(({ metadata }) => ({ "cnpg.io/cluster": metadata.name }));
  const workloads = [...of("Deployment", "CronJob"), ...JOBS];
  const pods = workloads.map(labelsOf);
  return [
    ...[...pods, ...databases, KEYCLOAK, REALM_IMPORT].flatMap((pod) => [[pod, names, 53, "UDP"], [pod, names, 53, "TCP"]]),
    ...workloads.map((one) => [labelsOf(one), { "cnpg.io/cluster": databaseOf(one) }, 5432]),
    [KEYCLOAK, { "cnpg.io/cluster": "keycloak-db" }, 5432],
    [REALM_IMPORT, { "cnpg.io/cluster": "keycloak-db" }, 5432],
    ...databases.flatMap((one) => [
      [one, one, 5432], [one, one, 8000], [operator, one, 5432], [operator, one, 8000], [monitoring, one, 9187],
      [one, api, 443], [one, api, 6443],
    ]),
    [portal, reporting, 8081],
    [portal, KEYCLOAK, 8080], // the members of a company, of an administration that no route leads to
    [gateway, portal, 8080], [gateway, reporting, 8081], [gateway, KEYCLOAK, 8080],
    [monitoring, portal, 9000], [monitoring, reporting, 9000], [monitoring, KEYCLOAK, 9000],
    [KEYCLOAK, KEYCLOAK, 7800], [KEYCLOAK, KEYCLOAK, 57800], // JGroups, and how it notices who has failed
    [portal, mailServer, 587], [portal, mailServer, 465],
    ...[portal, reporting].flatMap((service) => [[service, collector, 4317], [service, collector, 4318]]),
  ];
}

/** The cluster whose address a pod is given. */
function databaseOf(workload) {
  return /([a-z]+-db)-rw\b/.exec(podOf(workload).spec.containers[0].env.map(({ value }) => value).join(" "))[1];
}

function elsewhere(namespace, pod = {}) {
  return { namespace, pod };
}

function labelsOf(object) {
  return (object.spec.jobTemplate?.spec ?? object.spec).template.metadata.labels;
}

function mayLeave(of, from, to, port, protocol) {
  return rulesFor(of, from, "egress").some((rule) => reaches(rule.to, to) && opens(rule.ports, port, protocol));
}

/** A service's port may be named: then it is the port of its container. */
function mayEnter(of, from, to, port, protocol) {
  const served = of("Deployment").filter((deployment) => matches({ matchLabels: to }, labelsOf(deployment)))
    .flatMap((deployment) => podOf(deployment).spec.containers[0].ports);
  const named = served.find(({ containerPort }) => containerPort === port)?.name;
  return rulesFor(of, to, "ingress").some((rule) => reaches(rule.from, from)
    && (opens(rule.ports, port, protocol) || opens(rule.ports, named, protocol)));
}

/** A rule that names no peers is about everybody. */
function reaches(peers, { namespace, pod, ...labels }) {
  return peers?.some(({ podSelector, namespaceSelector }) => namespace
    ? namespaceSelector && matches(namespaceSelector, namespace) && matches(podSelector ?? {}, pod)
    : podSelector && !namespaceSelector && matches(podSelector, labels)) ?? true;
}

function opens(ports, wanted, transport = "TCP") {
  return ports?.some(({ port, protocol = "TCP" }) => port === wanted && protocol === transport) ?? false;
}

function matches({ matchLabels = {}, matchExpressions = [] }, labels) {
  return Object.entries(matchLabels).every(([key, value]) => labels[key] === value)
    && matchExpressions.every(({ key, values }) => values.includes(labels[key]));
}

function settings(service) {
  return readFileSync(join(HERE, "../../..", service, "src/main/resources/application.properties"), "utf8");
}

/** Seconds that a service takes to finish what it has begun. */
function shutdownOf(service) {
  return Number(/^quarkus\.shutdown\.timeout=(\d+)S$/m.exec(settings(service))[1]);
}

/** Connections that one replica of a service opens at most, that of its readiness probe too. */
function poolOf(service) {
  return [...settings(service).matchAll(/^quarkus\.datasource(?:\.\w+)?\.jdbc\.max-size=(\d+)$/gm)].reduce((sum, [, size]) => sum + Number(size), 0);
}

/** Names of environment variables without a default. */
function requiredOf(service) {
  return [...new Set([...settings(service).matchAll(/\$\{([A-Z][A-Z0-9_]+)\}/g)].map((match) => match[1]))];
}
