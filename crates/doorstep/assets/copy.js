// Buttons that copy the text of another element: <button data-copy="id" hidden>.

/** Shows the copy buttons, and copies on a click on one, now or later in the page. */
export function offerCopying() {
  if (!navigator.clipboard) return;
  document.documentElement.classList.add("can-copy");
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-copy]") : null;
    if (!button) return;
    const from = document.getElementById(button.getAttribute("data-copy"));
    // What the reader has edited is in the field's value.
    const text = (from instanceof HTMLTextAreaElement ? from.value : from?.textContent)?.trim();
    const label = button.querySelector("span");
    const before = label.textContent;
    try {
      await navigator.clipboard.writeText(text);
      label.textContent = document.body.dataset.copied;
    } catch {
      label.textContent = document.body.dataset.cannot;
    }
    setTimeout(() => (label.textContent = before), 2000);
  });
}
