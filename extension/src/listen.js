// Reads along in the page's own world: what AliExpress' page receives is told once more, to `capture.js` beside it. Nothing
// is asked for, changed or kept back, and whatever goes wrong here is swallowed: the page must never notice.
(() => {
  "use strict";

  /** Gateway calls worth reading; never those that write (`operation`) or only count. */
  const CALL = /^https:\/\/[a-z0-9.-]+\.aliexpress\.(?:com|us)\/h5\/(mtop\.[\w.]+)\//i;
  const WORTH = /order|\.ld\.|logistics|reverse|pdp/i;
  const NOT = /operation|count|confirm|cancel|delete/i;
  /** Longer answers are left alone, so that no tab is slowed. */
  const LONGEST = 3_000_000;

  /**
   * @param {string} how
   * @param {string} url
   * @param {string} text
   */
  function tell(how, url, text) {
    if (typeof text !== "string" || text.length === 0 || text.length > LONGEST) return;
    document.dispatchEvent(new CustomEvent("doorstep:heard", { detail: JSON.stringify({ how, url, text }) }));
  }

  /**
   * The full address of a call that is worth reading, else nothing.
   * @param {unknown} address
   * @returns {string | undefined}
   */
  function worth(address) {
    const text = address instanceof Request ? address.url : String(address);
    if (!text.includes("/h5/mtop.")) return undefined;
    const url = new URL(text, location.href).href;
    const name = CALL.exec(url)?.[1];
    return name && WORTH.test(name) && !NOT.test(name) ? url : undefined;
  }

  /** @param {() => void} work */
  function quietly(work) {
    try {
      work();
    } catch {
      // The page goes on as if we were not there.
    }
  }

  quietly(() => {
    window.fetch = new Proxy(window.fetch, {
      apply(target, self, given) {
        const answer = Reflect.apply(target, self, given);
        quietly(() => {
          const url = worth(given[0]);
          if (!url) return;
          const read = answer.then(async (/** @type {Response} */ response) => tell("fetch", url, await response.clone().text()));
          read.catch(() => {});
        });
        return answer;
      },
    });
  });

  quietly(() => {
    const proto = XMLHttpRequest.prototype;
    proto.open = new Proxy(proto.open, {
      apply(target, self, given) {
        quietly(() => {
          const url = worth(given[1]);
          if (!url) return;
          self.addEventListener(
            "load",
            () =>
              quietly(() => {
                if (self.responseType === "" || self.responseType === "text") tell("xhr", url, self.responseText);
                else if (self.responseType === "json") tell("xhr", url, JSON.stringify(self.response));
              }),
            { once: true },
          );
        });
        return Reflect.apply(target, self, given);
      },
    });
  });

  // Calls by script element: the function they will call is wrapped before the script arrives.
  quietly(() => {
    const all = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
    /** @param {HTMLScriptElement} script */
    const watch = (script) => {
      const url = script.src && worth(script.src);
      const name = url && new URL(url).searchParams.get("callback");
      if (!name || !/^\w{1,60}$/.test(name) || typeof all[name] !== "function") return;
      all[name] = new Proxy(all[name], {
        apply(target, self, given) {
          quietly(() => tell("jsonp", url, JSON.stringify(given[0])));
          return Reflect.apply(target, self, given);
        },
      });
    };
    new MutationObserver((records) => {
      for (const record of records)
        for (const node of record.addedNodes) if (node instanceof HTMLScriptElement) quietly(() => watch(node));
    }).observe(document, { childList: true, subtree: true });
  });

  // What the server had put into the page is looked for where pages keep it, then everywhere, within bounds.
  const USUAL = ["_init_data_", "__INIT_DATA__", "__INITIAL_STATE__", "__INITIAL_DATA__", "_dida_config_", "runParams"];
  const NODES = 40_000;
  const DEEP = 10;

  /**
   * Whether an object is one of those that hold what we look for.
   * @param {Record<string, any>} value
   */
  function holds(value) {
    if ("trackingDetailLineList" in value || "titleModule" in value || "PRODUCT_TITLE" in value) return true;
    if ("reverseOrderLines" in value) return true;
    for (const key in value) {
      const tag = value[key]?.tag;
      if (typeof tag === "string" && (tag.startsWith("pc_om_list_order") || tag.startsWith("detail_"))) return true;
    }
    return false;
  }

  /**
   * The first object below `root` that holds something.
   * @param {unknown} root
   * @param {{ left: number }} budget
   */
  function find(root, budget) {
    /** @type {{ value: any, parent: any, depth: number }[]} */
    const open = [{ value: root, parent: undefined, depth: 0 }];
    const seen = new Set();
    for (let next = open.shift(); next && budget.left > 0; next = open.shift()) {
      const { value, parent, depth } = next;
      if (typeof value !== "object" || value === null || seen.has(value)) continue;
      seen.add(value);
      budget.left -= 1;
      const list = Array.isArray(value);
      if (!list && Object.prototype.toString.call(value) !== "[object Object]") continue;
      // The page's order stands beside the components: `{data, hierarchy}`.
      if (!list && holds(value)) return parent && typeof parent.hierarchy === "object" ? parent : value;
      if (depth < DEEP) {
        for (const inner of Object.values(value)) open.push({ value: inner, parent: list ? parent : value, depth: depth + 1 });
      }
    }
    return undefined;
  }

  /** How often something was found already: it is told again, as pages fill themselves bit by bit, but not for ever. */
  let found = 0;
  function harvest() {
    if (found >= 3) return;
    const all = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
    const budget = { left: NODES };
    const names = new Set([...USUAL, ...Object.keys(all)]);
    for (const name of names) {
      const root = Object.getOwnPropertyDescriptor(all, name)?.value;
      if (typeof root !== "object" || root === null || root === window) continue;
      const state = find(root, budget);
      if (!state) continue;
      found += 1;
      tell("page", location.href, JSON.stringify({ data: state }));
      return;
    }
  }
  const later = () => [0, 1000, 3000, 8000].forEach((after) => setTimeout(() => quietly(harvest), after));
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", later, { once: true });
  else later();
})();
