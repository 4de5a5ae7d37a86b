// Saves a section of the plan by itself while somebody types and when they leave. The server does all of the checking:
// its answer is the page that the Save button gets, without the controls, and what is new on it is taken over. Without
// this file the Save button does the same.
const AGAIN = 10_000; // ms until the next try when the server could not be reached
const PATIENCE = 20_000; // ms for one answer
const PASSING = [429, 502, 503, 504]; // too much at once, or what the server needs is away
const MOST_ON_LEAVING = 60_000; // bytes; browsers send no more after a page is gone

const form = document.querySelector("form[data-autosave]");
// ms after the last key; shorter where an answer about the draft stands beside it and follows every save
const PAUSE = form?.dataset.answered === undefined ? 1500 : 300;
const address = form?.getAttribute("action"); // form.action is the buttons of that name
const visited = new Set();
let typed = 0;
let stored = 0;
let stopped = false;
let leaving = false;
let waiting = false; // a button was pressed, and what was typed is saved first
let unreachable = false;
let timer = 0;
let underWay = 0;
let sending = Promise.resolve();

function save() {
  clearTimeout(timer);
  underWay++;
  sending = sending
    .then(send)
    .catch(() => explain(0))
    .finally(() => underWay--);
  return sending;
}

async function send() {
  if (stopped || leaving || typed === stored) {
    return;
  }
  const mark = typed;
  const body = new URLSearchParams(new FormData(form));
  body.set("action", "autosave");
  const text = body.toString();
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "text/html" },
    body: text,
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE),
    keepalive: text.length < MOST_ON_LEAVING,
  }).catch(() => null);
  if (answer?.status === 200) {
    document.dispatchEvent(new CustomEvent("plan-saved")); // before the page is read: a long plan makes a long page
  }
  const page = answer?.status === 200 ? await answer.text().catch(() => null) : null;
  if (page !== null) {
    take(new DOMParser().parseFromString(page, "text/html"), mark);
  } else {
    explain(answer?.status === 200 ? undefined : answer?.status);
  }
}

function take(page, mark) {
  const version = page.querySelector("#form [name=version]");
  if (!version) {
    explain(0);
    return;
  }
  stored = mark;
  unreachable = false;
  form.elements.version.value = version.value;
  form.dataset.saved = version.value;
  replace("saved", page);
  replace("problems", page);
  replace("coverage", page);
  replace("advice", page);
  replace("sections", page);
  form.querySelectorAll("[data-remarks]").forEach((place) => takeRemarks(place, page));
  const fields = new Map([...page.querySelectorAll("[data-field]")].map((field) => [field.dataset.field, field]));
  form.querySelectorAll("[data-field]").forEach((field) => takeErrors(field, fields.get(field.dataset.field), page));
}

// Changes only what says something else: a status line that is written anew would be read out again.
function replace(id, page) {
  const here = document.getElementById(id);
  const there = page.getElementById(id);
  if (here && there && here.innerHTML !== there.innerHTML) {
    here.replaceChildren(...there.childNodes);
    here.classList.remove("bad");
  }
}

function takeErrors(field, there, page) {
  const fresh = there?.querySelector(".error") ?? null;
  const old = field.querySelector(".error");
  if (!there || old?.innerHTML === fresh?.innerHTML || (fresh && !old && untouched(field))) {
    return;
  }
  old?.remove();
  if (fresh) {
    const before = field.querySelector(".help") ?? field.querySelector("legend, label");
    before ? before.after(fresh) : field.prepend(fresh);
  }
  field.classList.toggle("wrong", fresh !== null);
  describe(document.getElementById(field.dataset.field), page.getElementById(field.dataset.field));
}

// What the ministry asks. A field in which somebody explains something keeps what was typed since the page was sent.
function takeRemarks(place, page) {
  const there = page.getElementById(place.id);
  if (!there || said(place) === said(there)) {
    return;
  }
  const at = document.activeElement?.id;
  there.querySelectorAll("textarea").forEach((fresh) => {
    const here = document.getElementById(fresh.id);
    if (here) {
      fresh.value = here.value;
    }
  });
  place.replaceChildren(...there.childNodes);
  if (at && document.activeElement?.id !== at) {
    document.getElementById(at)?.focus();
  }
}

function said(place) {
  return [...place.querySelectorAll("[data-remark]")]
    .map((one) => one.dataset.remark + (one.querySelector(".class")?.textContent ?? ""))
    .join("\n");
}

function describe(control, fresh) {
  for (const name of ["aria-invalid", "aria-describedby"]) {
    const value = fresh?.getAttribute(name);
    value ? control.setAttribute(name, value) : control.removeAttribute(name);
  }
}

// A field that is still to be filled in is not called wrong before the person has been there.
function untouched(field) {
  const filled = [...field.querySelectorAll("input, select, textarea")].some((control) =>
    control.type === "checkbox" ? control.checked : control.value.trim() !== "",
  );
  return !filled && !visited.has(field.dataset.field);
}

function explain(status) {
  unreachable = status === undefined || PASSING.includes(status);
  const said = unreachable ? "offline" : ({ 401: "ended", 409: "conflict" }[status] ?? "refused");
  stopped = said === "conflict" || said === "refused";
  const place = document.getElementById("saved");
  if (place.textContent !== form.dataset[said]) {
    place.textContent = form.dataset[said];
  }
  place.classList.add("bad");
  if (!stopped) {
    timer = setTimeout(save, AGAIN);
  }
}

function changed() {
  typed++;
  clearTimeout(timer);
  timer = setTimeout(save, PAUSE);
}

// A button first has saved what was typed, so that it sends the version that came of it. Where nobody can be reached the page
// stays: going back from a page that says so, the browser would not show the text again.
async function pressed(event) {
  clearTimeout(timer);
  if (leaving) {
    return;
  }
  if (underWay === 0 && (typed === stored || stopped)) {
    leave();
    return;
  }
  event.preventDefault();
  if (waiting) {
    return;
  }
  waiting = true;
  await save();
  waiting = false;
  if (unreachable && typed !== stored) {
    return;
  }
  clearTimeout(timer);
  leave();
  form.requestSubmit(event.submitter);
}

// Who is still here after a while was not led to another page: the page saves by itself again.
function leave() {
  leaving = true;
  setTimeout(stay, PATIENCE);
}

function stay() {
  leaving = false;
  save();
}

// Somebody came back to the page as they left it. Text that may not have been sent is not thrown away.
function back(event) {
  if (event.persisted) {
    typed === stored ? location.reload() : stay();
  }
}

function start() {
  form.addEventListener("input", changed);
  form.addEventListener("focusout", (event) => {
    const field = event.target.closest("[data-field]");
    visited.add(field?.dataset.field);
  });
  form.addEventListener("submit", pressed);
  document.addEventListener("visibilitychange", () => document.hidden && save());
  addEventListener("pagehide", save);
  addEventListener("pageshow", back);
  addEventListener("beforeunload", (event) => {
    if (typed !== stored && !leaving) {
      save();
      event.preventDefault();
    }
  });
}

// Long lists to tick are searched by typing; all of it works without, the list is only longer.
document.querySelectorAll("fieldset[data-search]").forEach((list) => {
  const ticks = [...list.querySelectorAll(".tick")];
  const search = Object.assign(document.createElement("input"), { type: "search", autocomplete: "off" });
  const count = Object.assign(document.createElement("p"), { className: "help" });
  search.setAttribute("aria-label", `${list.querySelector("legend").textContent.trim()}: ${list.dataset.search}`);
  search.placeholder = list.dataset.search;
  count.setAttribute("role", "status");
  search.addEventListener("input", (event) => {
    event.stopPropagation(); // looking for something changes nothing
    const wanted = search.value.trim().normalize("NFC").toLowerCase();
    ticks.forEach((tick) => {
      const chosen = tick.querySelector("input").checked;
      tick.hidden = !chosen && !tick.textContent.toLowerCase().includes(wanted);
    });
    count.textContent = wanted ? `${ticks.filter((tick) => !tick.hidden).length} ${list.dataset.found}` : "";
  });
  search.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  ticks[0].before(search, count);
});

// Of two texts in conflict mine stands on the page only: who leaves it otherwise than by a button is asked.
const conflicting = document.querySelector("form[data-unsaved]");
if (conflicting) {
  let sent = false;
  conflicting.addEventListener("submit", () => (sent = true));
  addEventListener("beforeunload", (event) => sent || event.preventDefault());
}

if (form) {
  start();
}
