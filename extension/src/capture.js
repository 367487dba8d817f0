// Takes what `listen.js` heard, keeps what may leave the tab, and hands it to the worker. What the page says of itself is
// not to be trusted further than to be somebody's orders: sizes and counts are bounded, and only allowed fields go on.
/** @typedef {import("../types").Envelope} Envelope */

/** Who wants to know what was understood in this tab: `collect.js`. */
const Heard = {
  /** @type {Set<(state: string, more: boolean | undefined) => void>} */
  listeners: new Set(),
};

(() => {
  "use strict";

  const MOST = 300;
  let heard = 0;
  /** What was handed over already, as a page tells the same several times. @type {Set<string>} */
  const told = new Set();

  /** Whether this script still belongs to a running extension: it outlives an update of it. */
  const alive = () => Boolean(chrome.runtime?.id);

  /** @param {import("../types").FromTab} message */
  function send(message) {
    if (alive()) chrome.runtime.sendMessage(message).catch(() => {});
  }

  /**
   * @param {{ how: string, url: string, text: string }} one
   */
  function read(one) {
    const call = one.how !== "page";
    const answer = Shapes.parse(one.text);
    const understood = Shapes.understand(answer, call);
    const more = understood.state === "understood" ? understood.more : undefined;
    Heard.listeners.forEach((listener) => listener(understood.state, more));
    const api = call ? (/\/h5\/(mtop\.[\w.]{1,100})\//.exec(one.url)?.[1] ?? "") : "page";
    const page_url = Shapes.pageAddress(location.href, call ? Shapes.orderAsked(one.url) : undefined);
    const about = { source: "doorstep-extension", captured_at: new Date().toISOString(), page_url, locale: document.documentElement?.lang?.slice(0, 20) ?? "" };
    switch (understood.state) {
      case "understood":
        for (const { kind, count, orders, data } of understood.pieces) {
          const digest = `${page_url} ${JSON.stringify(data)}`;
          if (told.has(digest)) continue;
          told.add(digest);
          /** @type {Envelope} */
          const envelope = { ...about, kind, raw: { api, ret: ["SUCCESS"], data } };
          send({ type: "capture", envelope, count, orders });
        }
        break;
      case "unknown": {
        /** @type {Envelope} */
        const envelope = { ...about, kind: "unknown", raw: { api, shape: understood.shape } };
        send({ type: "capture", envelope, count: 0, orders: [] });
        break;
      }
      case "trouble":
        send({ type: "trouble", api, code: understood.code, meaning: understood.meaning, page_url });
        break;
      case "empty":
        send({ type: "trouble", api, code: "SUCCESS", meaning: "empty", page_url });
        break;
    }
  }

  /** What was heard and not read yet. @type {string[]} */
  let waiting = [];
  function readAll() {
    const all = waiting;
    waiting = [];
    for (const detail of all) {
      try {
        const { how, url, text } = JSON.parse(detail);
        if (typeof how === "string" && typeof url === "string" && typeof text === "string") read({ how, url, text });
      } catch {
        // A page that changes shape must not be told about it by an error.
      }
    }
  }

  /** Reads when the page has nothing better to do, or is about to go. */
  function readSoon() {
    if (waiting.length !== 1) return;
    if ("requestIdleCallback" in window) requestIdleCallback(readAll, { timeout: 1000 });
    else setTimeout(readAll, 50);
  }
  window.addEventListener("pagehide", readAll);

  document.addEventListener("doorstep:heard", (event) => {
    if (!alive() || ++heard > MOST) return;
    const detail = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof detail !== "string" || detail.length > 8_000_000) return;
    waiting.push(detail);
    readSoon();
  });

  // The popup asks what page this is.
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== chrome.runtime.id || message?.type !== "where") return;
    const order = /[?&](?:orderId|tradeOrderId)=(\d{15,17})(?!\d)/.exec(location.search)?.[1];
    answer({ page_url: Shapes.pageAddress(location.href), order, list: location.pathname.startsWith("/p/order/index") });
  });
})();
