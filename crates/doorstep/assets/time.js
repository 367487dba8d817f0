// The demo's time: a slider moves it, and the page shows the new moment without being loaded again.

import { renew } from "./live.js";
import { countPicks } from "./pick.js";

const PAUSE = 150;
const DAY = 86_400_000;

/** Shows the slider of a demo and lets it move time. */
export function moveTime() {
  const form = document.querySelector("[data-time]");
  if (!form) return;
  const slider = form.querySelector("input[type=range]");
  const field = form.querySelector("input[type=date]");
  const first = Date.parse(slider.dataset.first);
  const dayAt = (place) => new Date(first + place * DAY).toISOString().slice(0, 10);
  slider.hidden = false;
  form.querySelector("[data-go]").hidden = true;

  let waiting;
  let moving = Promise.resolve();
  const go = (place) => {
    slider.value = place;
    field.value = dayAt(slider.value);
    slider.setAttribute("aria-valuetext", field.value);
    for (const button of form.querySelectorAll("[data-by]")) {
      const day = Number(slider.value) + Number(button.dataset.by);
      button.disabled = day < 0 || day > Number(slider.max);
    }
    clearTimeout(waiting);
    waiting = setTimeout(() => (moving = moving.then(() => move(form, field.value))), PAUSE);
  };
  slider.addEventListener("input", () => go(slider.value));
  field.addEventListener("change", () => field.validity.valid && go(Math.round((Date.parse(field.value) - first) / DAY)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(Number(slider.value) + Number(event.submitter?.dataset.by ?? 0));
  });
}

async function move(form, at) {
  if (form.dataset.at === at) return;
  form.dataset.at = at;
  const sent = new URLSearchParams({ at, back: location.pathname });
  // The answer leads back to this page, which is fetched below; it need not be followed.
  const moved = await fetch(form.action, { method: "POST", body: sent, redirect: "manual" }).catch(() => null);
  if (!moved) return;
  await renew();
  countPicks();
}
