// Doorstep's verdict, small, beside each order of the list. It stands in a closed shadow tree: the page's own scripts can
// neither read nor style it.
(() => {
  "use strict";
  if (!location.pathname.startsWith("/p/order/")) return;

  const STYLE = `span { display: inline-block; margin-inline-start: 8px; padding: 1px 9px; border-radius: 9px; font: 600 12px/1.5 system-ui, sans-serif;
    cursor: pointer; background: #e7f0e9; color: #22573a } .soon { background: #f6edd8; color: #6d4a06 } .act { background: #f8e4d9; color: #85390f }
    .now { background: #f7dedd; color: #8c1d1b } span:focus-visible { outline: 2px solid currentColor }`;

  /** The number of the order that a row is about. @param {Element} row */
  function orderOf(row) {
    for (const link of row.querySelectorAll("a[href*='rderId=']")) {
      const number = /[?&](?:tradeOrderId|orderId)=(\d{15,17})(?!\d)/.exec(link.getAttribute("href") ?? "")?.[1];
      if (number) return number;
    }
    return undefined;
  }

  /**
   * @param {Element} row
   * @param {import("../types").Verdict} verdict
   */
  function show(row, verdict) {
    const place = row.querySelector(".order-item-header-status, .order-item-header") ?? row;
    const host = document.createElement("doorstep-verdict");
    const badge = document.createElement("span");
    badge.textContent = verdict.act_by && verdict.urgency !== "calm" ? `${verdict.says} · act by ${verdict.act_by}` : verdict.says;
    badge.className = ["calm", "soon", "act", "now"].includes(verdict.urgency) ? verdict.urgency : "calm";
    badge.title = "What your Doorstep says";
    badge.tabIndex = 0;
    badge.setAttribute("role", "link");
    const open = (/** @type {Event} */ event) => {
      event.preventDefault();
      event.stopPropagation();
      chrome.runtime.sendMessage({ type: "open", page: verdict.page }).catch(() => {});
    };
    badge.addEventListener("click", open);
    badge.addEventListener("keydown", (event) => event.key === "Enter" && open(event));
    const shadow = host.attachShadow({ mode: "closed" });
    const style = document.createElement("style");
    style.textContent = STYLE;
    shadow.append(style, badge);
    place.append(host);
  }

  /** Rows that were asked about. @type {WeakSet<Element>} */
  const asked = new WeakSet();
  async function look() {
    if (!chrome.runtime?.id) return watcher.disconnect();
    /** @type {Map<string, Element>} */
    const rows = new Map();
    for (const row of document.querySelectorAll(".order-item")) {
      if (asked.has(row)) continue;
      const number = orderOf(row);
      if (number && rows.size < 100) {
        asked.add(row);
        rows.set(number, row);
      }
    }
    if (rows.size === 0) return;
    /** @type {import("../types").Verdict[]} */
    const verdicts = (await chrome.runtime.sendMessage({ type: "verdicts", orders: [...rows.keys()] }).catch(() => [])) ?? [];
    for (const verdict of verdicts) {
      const row = rows.get(verdict.order);
      if (row) show(row, verdict);
    }
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const watcher = new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 700);
  });
  const start = () => {
    watcher.observe(document.body, { childList: true, subtree: true });
    look();
  };
  if (document.body) start();
  else document.addEventListener("DOMContentLoaded", start, { once: true });
})();
