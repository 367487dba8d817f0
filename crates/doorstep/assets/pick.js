// Lists of ticks: one box ticks all, and the button says how many will be meant.

/** Keeps count on every form marked with data-pick. */
export function countPicks() {
  for (const form of document.querySelectorAll("[data-pick]")) {
    const count = form.querySelector("[data-pick-count]");
    const all = form.querySelector("[data-pick-all]");
    const boxes = () => [...form.querySelectorAll("input[name=pick]")];
    const show = () => {
      const ticked = boxes().filter((box) => box.checked).length;
      if (count) count.textContent = count.dataset[ticked === 1 ? "one" : "many"].replace("{n}", ticked);
      for (const button of form.querySelectorAll("[data-needs-pick]")) button.disabled = ticked === 0;
      if (all) all.checked = ticked > 0 && ticked === boxes().length;
    };
    if (all) {
      all.closest("[hidden]")?.removeAttribute("hidden");
      all.addEventListener("change", () => boxes().forEach((box) => (box.checked = all.checked)));
    }
    form.addEventListener("change", show);
    show();
  }
}
