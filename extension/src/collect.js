// "Collect all my orders": presses the list's own "View orders" for the buyer, slowly, in a tab they look at, after they
// asked for it. The first odd answer ends it.
(() => {
  "use strict";
  if (!location.pathname.startsWith("/p/order/index")) return;

  /** Only this button: others of the same look confirm receipts. */
  const MORE = "[data-pl='order_more'] button, .order-more button";
  const PAGES = 200;
  /** How long an answer to a press may take. */
  const PATIENCE = 20_000;
  /** Between two presses. */
  const pause = () => 2000 + Math.random() * 2000;

  /** @type {import("../types").Collecting} */
  let state = { running: false, pages: 0, ended: undefined };
  /** @type {(() => void) | undefined} */
  let cancel;

  const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

  /** What the next answer of the gateway turns out to be. @returns {Promise<{ state: string, more?: boolean | undefined }>} */
  function answer() {
    return new Promise((done) => {
      const stop = (/** @type {{ state: string, more?: boolean | undefined }} */ how) => {
        Heard.listeners.delete(listener);
        clearTimeout(timer);
        cancel = undefined;
        done(how);
      };
      const listener = (/** @type {string} */ heard, /** @type {boolean | undefined} */ more) => {
        if (heard !== "nothing") stop({ state: heard, more });
      };
      const timer = setTimeout(() => stop({ state: "silent" }), PATIENCE);
      cancel = () => stop({ state: "stopped" });
      Heard.listeners.add(listener);
    });
  }

  async function collect() {
    state = { running: true, pages: 0, ended: undefined };
    while (state.pages < PAGES) {
      await wait(pause());
      if (!state.running) return;
      if (document.visibilityState !== "visible") return end("hidden");
      const button = document.querySelector(MORE);
      if (!(button instanceof HTMLButtonElement) || button.disabled) return end("done");
      const next = answer();
      button.click();
      const heard = await next;
      if (heard.state !== "understood") return end(heard.state);
      state.pages += 1;
      if (heard.more === false) return end("done");
    }
    end("long");
  }

  /** @param {string} why */
  function end(why) {
    state = { ...state, running: false, ended: why };
  }

  chrome.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== chrome.runtime.id) return;
    if (message?.type === "collect" && !state.running) collect();
    else if (message?.type === "collect-stop" && state.running) {
      cancel?.();
      end("stopped");
    } else if (message?.type !== "collecting") return;
    reply(state);
  });
})();
