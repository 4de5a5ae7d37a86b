// Keeps a form with long texts on the page while the portal cannot be reached, and asks before the page is left without sending
// it: when the browser comes back from a page of its own that says so, the fields are empty. Without this file the form is sent.
const PATIENCE = 20_000; // ms for one answer
const form = document.querySelector("form[data-typed]");
const said = document.getElementById("unsent");
let typed = false;
let unsent = form?.dataset.unsent !== undefined; // the page shows what could not be sent
let asking = false;
let leaving = false;

async function pressed(event) {
  if (leaving) {
    return;
  }
  event.preventDefault();
  if (asking) {
    return;
  }
  asking = true;
  said.textContent = "";
  const there = await reachable();
  asking = false;
  if (!there) {
    said.textContent = form.dataset.offline;
    return;
  }
  leaving = true;
  setTimeout(stay, PATIENCE);
  form.requestSubmit(event.submitter);
}

/** True when the portal answers, and be it that one has to sign in: it keeps a form that is sent then. */
async function reachable() {
  const answer = await fetch(location.pathname, {
    method: "HEAD",
    cache: "no-store",
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  return answer !== null && answer.status < 500 && answer.status !== 429;
}

/** Who is still here was not led to another page: the text may not have been sent. */
function stay() {
  leaving = false;
}

if (form) {
  form.addEventListener("input", () => (typed = true));
  form.addEventListener("submit", pressed);
  // Another form on the same report, such as the one of a single click, is another try of what could not be sent.
  document.addEventListener("submit", (event) => {
    if (event.target !== form && event.target.getAttribute("action") === form.getAttribute("action")) {
      unsent = false;
    }
  });
  addEventListener("pageshow", (event) => event.persisted && stay());
  addEventListener("beforeunload", (event) => {
    if ((typed || unsent) && !leaving) {
      event.preventDefault();
    }
  });
}
