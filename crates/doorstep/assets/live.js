// Live pages: the server says which parcel or order changed; the parts of the page that show it are fetched anew.
// A part is an element with data-part; data-live on <main> names what it shows by id, or * for all.

const CALM = 700;

/** Listens for changes of what this page shows. */
export function followChanges() {
  const shown = document.querySelector("[data-live]")?.getAttribute("data-live");
  if (!shown) return;
  let waiting;
  const changed = (id) => {
    if (shown !== "*" && id && !shown.split(" ").includes(id)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => refresh(true), CALM);
  };
  const source = new EventSource("/live");
  for (const kind of ["parcel", "order"]) source.addEventListener(kind, (event) => changed(event.data));
  source.addEventListener("all", () => changed(null));
  addEventListener("pagehide", () => source.close());
}

/** Fetches this page again and puts in place the parts that differ. Leaves alone what the reader is writing in. */
export async function refresh(aloud = false) {
  const response = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
  if (!response?.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  let said = "";
  for (const part of document.querySelectorAll("[data-part]")) {
    const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (!other || same(part, other) || part.querySelector(":focus:is(input, textarea, select), input:checked")) continue;
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    for (const open of part.querySelectorAll("details[open][id]")) other.querySelector(`#${CSS.escape(open.id)}`)?.setAttribute("open", "");
    part.replaceWith(document.adoptNode(other));
    if (focused) document.getElementById(focused)?.focus();
    said ||= other.dataset.says ?? "";
  }
  if (aloud && said) announce(said);
}

/** Fetches this page again and puts all of it in place within the frame, for when everything may differ. */
export async function renew() {
  const response = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
  if (!response) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const open of document.querySelectorAll("main details[open][id]")) fresh.getElementById(open.id)?.setAttribute("open", "");
  for (const place of ["main", ".tabs"]) document.querySelector(place).replaceWith(document.adoptNode(fresh.querySelector(place)));
  document.title = fresh.title;
}

function same(one, other) {
  const bare = (part) => part.innerHTML.replace(/ open(="")?/g, "");
  return bare(one) === bare(other);
}

function announce(text) {
  const place = document.querySelector(".live");
  place.textContent = text;
  setTimeout(() => (place.textContent = ""), 6000);
}
