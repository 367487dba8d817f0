// The keyboard: single letters, never while something is typed or a modifier is held.

const GO = { t: "/", o: "/orders", p: "/parcels", s: "/settings" };

/** Listens for the keys that the help sheet names. */
export function listenToKeys() {
  const sheet = document.querySelector("[data-keys-sheet]");
  const opener = document.querySelector("[data-keys]");
  // Without scripts it leads to a page that says the same.
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    sheet.showModal();
  });

  let going = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || sheet.open || isTyping(event.target)) return;
    if (going && GO[event.key]) location.assign(GO[event.key]);
    else if (event.key === "a") location.assign("/add");
    else if (event.key === "n") location.assign("/orders/new");
    else if (event.key === "x") pick();
    else if (event.key === "?") sheet.showModal();
    else if (event.key === "/") search(event);
    else if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
    going = event.key === "g";
  });
}

function isTyping(target) {
  return target instanceof Element && target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}

function search(event) {
  event.preventDefault();
  const box = document.querySelector("input[type=search]");
  if (box) box.focus();
  else location.assign("/parcels#search");
}

/** Ticks or clears the box of the row that has the focus. */
function pick() {
  document.activeElement?.closest("li")?.querySelector("input[name=pick]")?.click();
}

function step(by) {
  const links = [...document.querySelectorAll("main [data-step]")];
  const at = links.indexOf(document.activeElement);
  links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
}
