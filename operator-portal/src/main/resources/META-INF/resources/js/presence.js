// Tells the server now and then that this section is open, and shows who else has one open. Without this file the page
// shows it as it was when it was loaded.
const EVERY = 15_000; // ms

const form = document.querySelector("form[data-presence]");

function send(left) {
  return fetch(form.dataset.presence, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "text/html" },
    body: left ? "left=true" : "left=false",
    redirect: "error",
    keepalive: left,
  });
}

// A status that is written anew would be read out again: it is replaced only when it says something else.
async function beat() {
  if (document.hidden) {
    return;
  }
  const answer = await send(false).catch(() => null);
  if (answer?.status !== 200) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const here = document.getElementById("presence");
  const there = page.getElementById("presence");
  if (there && here.innerHTML.trim() !== there.innerHTML.trim()) {
    here.replaceChildren(...there.childNodes);
  }
}

if (form) {
  setInterval(beat, EVERY);
  document.addEventListener("visibilitychange", beat);
  addEventListener("pagehide", () => send(true).catch(() => null));
}
