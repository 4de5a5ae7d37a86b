/**
 * A day at the ministry: what is overdue, what waits, read it, review it, send the review, compile an edition, download it.
 *
 * Usage: node build/analyst-day.js ISSUER REPORTING ORDER
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";
import { signIn } from "./sign-in.js";

const [issuer, reporting, order] = process.argv.slice(2) as [string, string, string];

async function as(user: string) {
  const token = await signIn(issuer, user);
  return createClient<paths>({ baseUrl: reporting, headers: { Authorization: `Bearer ${token}` } });
}

/** The answer's data, or the problem as an error. */
function ok<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(`${answer.response.status} ${answer.response.url}: ${JSON.stringify(answer.error)}`);
  }
  return answer.data;
}

const analyst = await as("analyst");
const overdue = ok(await analyst.GET("/api/v1/milestones", { params: { query: { overdue: true, limit: 200 } } })).items;
console.log(`overdue ${overdue.length}, first ${overdue[0]?.milestone} of ${overdue[0]?.operator}`);

const waiting = ok(await analyst.GET("/api/v1/review-queue", { params: { query: { limit: 200 } } })).items.find((filing) => filing.order === order);
if (!waiting) {
  throw new Error("the filing is not in the queue");
}
console.log(`waiting ${waiting.orderNumber} of ${waiting.operator}`);

const plan = ok(
  await analyst.GET("/api/v1/submissions/{id}/content", { params: { path: { id: waiting.submission } } }),
) as { measures: { title: { ko: string } }[] };
console.log(`plan ${plan.measures.map((measure) => measure.title.ko).join(", ")}`);

const reviewer = await as("reviewer");
const draft = ok(await reviewer.POST("/api/v1/reviews", { body: { submission: waiting.submission } }));
const requirements = ok(await reviewer.GET("/api/v1/orders/{id}", { params: { path: { id: order } } })).requirements;
const findings: components["schemas"]["FindingRequest"][] = requirements.map((requirement) => ({
  requirement: requirement.code,
  verdict: "ACCEPTED",
  text: { ko: "적정함" },
}));
const written = ok(
  await reviewer.PUT("/api/v1/reviews/{id}/findings", {
    params: { path: { id: draft.id }, header: { "If-Match": `"${draft.version}"` } },
    body: { findings },
  }),
);
const sent = ok(
  await reviewer.POST("/api/v1/reviews/{id}/sending", {
    params: { path: { id: draft.id }, header: { "If-Match": `"${written.version}"` } },
    body: {},
  }),
);
console.log(`sent ${sent.status}`);

const publisher = await as("publisher");
const edition = ok(
  await publisher.POST("/api/v1/editions", { body: { quarter: "2023-Q1", cutOff: sent.sentAt as string } }),
);
const hwpx = ok(
  await publisher.GET("/api/v1/editions/{id}/document.hwpx", {
    params: { path: { id: edition.id } },
    parseAs: "arrayBuffer",
  }),
) as unknown as ArrayBuffer;
const file = join(mkdtempSync(join(tmpdir(), "edition-")), "plan.hwpx");
writeFileSync(file, new Uint8Array(hwpx));
console.log(`edition ${edition.number} ${file}`);
