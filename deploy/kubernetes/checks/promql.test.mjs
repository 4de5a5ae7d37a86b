// That the metrics are really there is tested against the running services: ObservabilityTest of deploy/acceptance.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dashboard, metricsOf, questions, rules, selectorsOf } from "./promql.mjs";

test("alerts and dashboard ask in PromQL, each for a metric", () => {
  for (const question of questions()) {
    assert.ok(metricsOf(question).length > 0 || /\b(up|(kube|kubelet|cnpg)_\w+)\{/.test(question.expr), question.at);
  }
});

test("no other installation and no other program answers in a Prometheus that many use", () => {
  for (const selector of questions().flatMap(selectorsOf)) {
    assert.match(selector, /[{ ]namespace="stability"/);
    assert.match(selector, /^(portal|reporting|kube|kubelet|cnpg)_|[{ ]job=~"reporting-service\|operator-portal"/);
  }
});

test("an alert of absence says what is away, and a second loss is a second alert", () => {
  const absences = rules().filter(({ expr }) => /absent\(\S+\{[^}]*\} [=><]|absent\(\w+ [=><]/.test(expr));
  assert.ok(absences.length > 0);
  for (const { alert, expr, annotations: { summary } } of absences) {
    assert.equal(expr.match(/absent\(/g).length, 1, `${alert}: the absences of a comparison have no labels and become one`);
    assert.doesNotMatch(summary, /\$labels/, `${alert}: absent() of a comparison has no label, nor does $labels hold the rule's own`);
  }
  const told = rules().map(({ alert, labels }) => JSON.stringify([alert, Object.entries(labels).sort()]));
  assert.deepEqual(told.filter((one, at) => told.indexOf(one) !== at), []);
});

test("a slip in a question is found", () => {
  assert.throws(() => metricsOf({ at: "slip", expr: "sum(rate(a[5m])" }), /not PromQL/);
});

test("panels of the dashboard have ids of their own and do not lie on each other", () => {
  const taken = new Set();
  for (const { id, title, gridPos: { x, y, w, h } } of dashboard().panels) {
    assert.ok(!taken.has(id), title);
    taken.add(id);
    for (let column = x; column < x + w; column++) {
      for (let line = y; line < y + h; line++) {
        assert.ok(column < 24 && !taken.has(`${column}/${line}`), title);
        taken.add(`${column}/${line}`);
      }
    }
  }
});
