// The keyboard: single letters, never while something is typed or a modifier is held.

const GO = { t: "/", p: "/parcels" };

/** Listens for the keys that the help sheet names. */
export function listenToKeys() {
  const sheet = document.querySelector("[data-keys-sheet]");
  const opener = document.querySelector("[data-keys]");
  opener.hidden = false;
  opener.addEventListener("click", () => sheet.showModal());

  let going = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || sheet.open || isTyping(event.target)) return;
    if (going && GO[event.key]) location.assign(GO[event.key]);
    else if (event.key === "a") location.assign("/add");
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

function step(by) {
  const links = [...document.querySelectorAll("main [data-step]")];
  const at = links.indexOf(document.activeElement);
  links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
}
