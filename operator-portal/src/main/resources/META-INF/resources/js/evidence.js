// Sends the files of the form in parts that can be resumed (tus). Without this script the form posts them plainly.
// The words come from the form's data attributes.
const MEGABYTES_A_PART = 8 * 1024 * 1024;
const PAUSES = [0, 1000, 3000, 5000, 10000];
const form = document.getElementById("upload");
const underWay = new Set(); // transfers whose file is not in the plan yet
let sent = null; // the form that the browser is sending

if (form && window.tus && window.tus.isSupported) {
  const chooser = form.elements.files;
  const said = document.getElementById("said");
  acceptDrops(form.querySelector(".drop"), chooser);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!chooser.files.length) {
      said.textContent = form.dataset.none;
      chooser.focus();
      return;
    }
    const metadata = details();
    const transfers = [...chooser.files].map((file) => new Transfer(file, metadata));
    chooser.value = "";
    Promise.all(transfers.map((transfer) => transfer.start())).then((results) => {
      said.textContent = results.every(Boolean) ? form.dataset.allDone : "";
    });
  });
}

/** What the form says about all of its files. */
function details() {
  const fields = new FormData(form);
  return {
    effectiveOn: fields.get("effectiveOn"),
    description: fields.get("description"),
    items: fields.getAll("items").join(","),
  };
}

function acceptDrops(place, chooser) {
  const over = (event) => {
    event.preventDefault();
    place.classList.toggle("over", event.type === "dragover");
  };
  place.addEventListener("dragover", over);
  place.addEventListener("dragleave", over);
  place.addEventListener("drop", (event) => {
    over(event);
    chooser.files = event.dataTransfer.files;
  });
}

/** One file on its way: a line with its name, a bar, and what can be done. */
class Transfer {
  constructor(file, metadata) {
    this.line = document.createElement("li");
    this.line.className = "card transfer";
    this.name = this.add("b", file.name);
    this.bar = this.add("progress");
    this.bar.max = 100;
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", file.name);
    const progress = this.add("span");
    this.state = this.add("span", "", progress);
    this.state.setAttribute("role", "status");
    this.percent = this.add("span", "", progress);
    this.percent.setAttribute("aria-hidden", "true"); // the bar says it to who asks
    this.say(form.dataset.waiting);
    this.actions = this.add("span");
    this.actions.className = "actions";
    document.getElementById("transfers").append(this.line);
    this.upload = this.tusUpload(file, metadata);
    this.ended = new Promise((resolve) => (this.end = resolve));
    underWay.add(this);
    this.ended.then(() => underWay.delete(this));
  }

  tusUpload(file, metadata) {
    return new window.tus.Upload(file, {
      endpoint: form.dataset.uploads,
      chunkSize: MEGABYTES_A_PART,
      retryDelays: PAUSES,
      metadata: { filename: file.name, ...metadata },
      removeFingerprintOnSuccess: true,
      onShouldRetry: (error) => ![400, 401, 403, 404, 412, 413, 422].includes(status(error)),
      onProgress: (sent, all) => this.progressed(Math.floor((sent * 100) / all)),
      onSuccess: () => this.succeeded(),
      onError: (error) => this.failed(error),
    });
  }

  async start() {
    // The server keeps what was said of a file when its upload began: with other words it begins anew.
    const words = JSON.stringify(this.upload.options.metadata);
    const before = await this.upload.findPreviousUploads();
    const same = before.find((one) => JSON.stringify(one.metadata) === words);
    if (same) {
      this.upload.resumeFromPreviousUpload(same);
    }
    this.goOn();
    return this.ended;
  }

  goOn() {
    if (this.running) {
      return;
    }
    this.running = true;
    this.line.classList.remove("bad");
    this.offer();
    this.button(form.dataset.cancel, () => this.giveUp());
    this.upload.start();
  }

  progressed(percent) {
    this.bar.value = percent;
    this.say(form.dataset.sending);
    this.percent.textContent = ` ${percent}%`;
  }

  /** Says what becomes of the file, with its name for who only hears it; what was said is not said again. */
  say(text) {
    if (text !== this.said) {
      this.said = text;
      const whose = Object.assign(document.createElement("span"), { className: "hidden" });
      whose.textContent = `${this.name.textContent}: `;
      this.state.replaceChildren(whose, text);
      this.percent.textContent = "";
    }
  }

  async succeeded() {
    underWay.delete(this);
    this.bar.value = 100;
    this.say(form.dataset.done);
    this.offer();
    await showList().catch(() => {}); // the file is there, whatever becomes of the list
    this.end(true);
  }

  failed(error) {
    this.running = false;
    const code = status(error);
    const refusal = code >= 400 && code < 500 && code !== 401 ? error.originalResponse.getBody() : "";
    this.line.classList.add("bad");
    this.offer();
    if (refusal || [403, 404, 412].includes(code)) {
      this.say(refusal && !refusal.startsWith("<") ? refusal : form.dataset.broken);
      this.end(false);
      return;
    }
    this.say(code === 401 ? form.dataset.ended : form.dataset.broken);
    if (code === 401) {
      this.link(form.dataset.signIn, "/signed-in");
    }
    this.button(form.dataset.resume, () => this.goOn());
    this.button(form.dataset.cancel, () => this.giveUp());
    window.addEventListener("online", () => this.goOn(), { once: true });
  }

  async giveUp() {
    this.running = true; // nothing starts it again
    await this.upload.abort(true).catch(() => {});
    this.line.remove();
    form.elements.files.focus();
    this.end(false);
  }

  offer() {
    this.actions.replaceChildren();
  }

  button(text, action) {
    const button = this.add("button", text, this.actions);
    button.type = "button";
    button.className = "quiet small";
    button.setAttribute("aria-label", `${text}: ${this.name.textContent}`);
    button.addEventListener("click", action, { once: true });
  }

  link(text, address) {
    const link = this.add("a", text, this.actions);
    Object.assign(link, { href: address, target: "_blank", rel: "noopener", className: "button quiet" });
  }

  add(tag, text = "", parent = this.line) {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  }
}

function status(error) {
  return error.originalResponse ? error.originalResponse.getStatus() : 0;
}

/** Takes the list of files anew from the server; what is being typed, in the form above or about a file of the list, stays. */
async function showList() {
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
  if (answer.ok && !answer.redirected) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = page.getElementById("list");
    const at = document.activeElement;
    document.querySelectorAll("#list article.typed").forEach((here) => {
      list.querySelector(`article[aria-labelledby="${here.getAttribute("aria-labelledby")}"]`)?.replaceWith(here);
    });
    document.getElementById("list").replaceWith(list);
    at.focus();
  }
}

document.addEventListener("input", (event) => event.target.closest("#list article")?.classList.add("typed"));
document.addEventListener("submit", (event) => (sent = event.defaultPrevented ? null : event.target));

// Who leaves the page, also by saving what is said of one file, gives up the files under way and what is typed about others.
addEventListener("beforeunload", (event) => {
  const unsaved = [...document.querySelectorAll("#list article.typed")].some((article) => !article.contains(sent));
  const chosen = form && form !== sent && form.elements.files.files.length > 0;
  if (underWay.size > 0 || unsaved || chosen) {
    event.preventDefault();
  }
  sent = null; // who stays has sent nothing
});
