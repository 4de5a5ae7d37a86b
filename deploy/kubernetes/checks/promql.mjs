// Every question that the alerts and the dashboard ask Prometheus, and the names of the metrics in it.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parser } from "@prometheus-io/lezer-promql";
import { parse } from "yaml";

const MONITORING = join(dirname(fileURLToPath(import.meta.url)), "../base/monitoring");
const OF_PROMETHEUS = ["up"];
/** Not of the services: kube-state-metrics, the kubelets, CloudNativePG. */
const OF_THE_CLUSTER = /^(kube|kubelet|cnpg)_/;

/** The dashboard as Grafana reads it. */
export const dashboard = () => JSON.parse(readFileSync(join(MONITORING, "dashboard.json"), "utf8"));

/** Every alert as Prometheus reads it. */
export const rules = () => parse(readFileSync(join(MONITORING, "alerts.yaml"), "utf8")).spec.groups.flatMap((group) => group.rules);

/** All expressions, each with where it stands. */
export function questions() {
  return [
    ...rules().map((rule) => ({ at: rule.alert, expr: rule.expr })),
    ...dashboard().panels.flatMap((panel) => (panel.targets ?? []).map(({ expr }) => ({ at: panel.title, expr }))),
  ];
}

/** Names of the services' metrics that an expression selects; throws where it is not PromQL. */
export function metricsOf(question) {
  return partsOf(question, "Identifier").filter((name) => !OF_PROMETHEUS.includes(name) && !OF_THE_CLUSTER.test(name));
}

/** Metrics that an expression selects, each with its matchers, as written; throws where it is not PromQL. */
export function selectorsOf(question) {
  return partsOf(question, "VectorSelector");
}

function partsOf({ at, expr }, kind) {
  const parts = [];
  parser.parse(expr).iterate({
    enter(node) {
      if (node.type.isError) {
        throw new Error(`${at}: not PromQL at ${node.from}: ${expr}`);
      }
      if (node.name === kind) {
        parts.push(expr.slice(node.from, node.to));
      }
    },
  });
  return parts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log([...new Set(questions().flatMap(metricsOf))].sort().join("\n"));
}
