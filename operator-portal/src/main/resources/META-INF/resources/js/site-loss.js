// Shows the answer of the site-loss page inside a section, and again after every save of the draft.
const places = document.querySelectorAll("[data-site-loss]");
let asked = 0;

async function show() {
  const question = ++asked;
  for (const place of places) {
    const answer = await fetch(place.dataset.siteLoss, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!answer?.ok || answer.redirected || question !== asked) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const shown = page.getElementById("site-loss");
    if (shown) {
      shown.removeAttribute("id");
      place.querySelector(".site-loss-answer")?.remove();
      shown.className = "site-loss-answer";
      place.append(shown);
    }
  }
}

if (places.length > 0) {
  document.addEventListener("plan-saved", show);
  show();
}
