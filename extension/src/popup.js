// The popup: what was captured and understood, whether it arrived, and the few things there are to do.
import { addressOf, leaveFor } from "./doorstep.js";

/** @typedef {import("../types").State} State */

const FIREFOX = chrome.runtime.getURL("").startsWith("moz-extension:");

/**
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @returns {T}
 */
const part = (id) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the popup has no #${id}`);
  return /** @type {T} */ (found);
};

/** @param {import("../types").FromPopup} message */
const ask = (message) => chrome.runtime.sendMessage(message);

/** What each kind is called, for one and for many. @type {Record<string, [string, string]>} */
const KINDS = {
  orders: ["order of the list", "orders of the list"],
  order: ["order page", "order pages"],
  tracking: ["parcel of a tracking page", "parcels of a tracking page"],
  refunds: ["refund", "refunds"],
  product: ["product", "products"],
  picture: ["picture", "pictures"],
};

/** @type {Record<string, string>} */
const TROUBLES = {
  login: "AliExpress says you are logged out. Log in and open the page again.",
  human: "AliExpress wants to know whether you are human. Answer it in the page; nothing is collected meanwhile.",
  busy: "AliExpress was asked too fast. Wait a while.",
  expired: "The page’s session had just expired; it usually asks again by itself.",
  refused: "AliExpress refused this to its own page.",
  empty: "AliExpress answered without content. It does that when it blocks a page; it does not mean there is nothing.",
};

/** @param {import("../types").Line} line */
function sentence(line) {
  const trouble = TROUBLES[line.state];
  if (trouble) return trouble;
  if (line.kind === "unknown") {
    const went = line.state === "sent" ? "Its shape, without any content, is in Doorstep under Unknown." : "Its shape, without any content, waits to be sent.";
    return `Not understood: AliExpress answers in a new way. ${went}`;
  }
  const [one, many] = KINDS[line.kind] ?? [line.kind, line.kind];
  const what = `${line.count} ${line.count === 1 ? one : many}`;
  if (line.state === "sent") return `${what}: arrived${line.told ? `, ${line.told}` : ""}.`;
  if (line.state === "refused") return `${what}: Doorstep did not take it: ${line.told}`;
  return `${what}: captured${line.told ? ` ${line.told}` : ""}.`;
}

/** @param {State} state */
function show(state) {
  const { pairing, waiting, lines } = state;
  part("pair").hidden = Boolean(pairing && !pairing.ended);
  part("paired").hidden = !pairing;
  part("paired").textContent = pairing ? (pairing.ended ? `The pairing with ${pairing.origin} has ended` : `Paired with ${pairing.origin}`) : "";
  if (pairing) part("pair").querySelectorAll("input")[0]?.setAttribute("value", pairing.origin);
  part("error").hidden = !state.error;
  part("error").textContent = state.error ?? "";
  const kept = waiting.length === 1 ? "One thing waits to be sent." : `${waiting.length} things wait to be sent.`;
  const dropped = state.dropped ? ` The ${state.dropped} oldest had to go for want of room.` : "";
  part("queue").textContent = (waiting.length ? kept : lines.length ? "Nothing waits." : "Nothing was captured yet. Open your orders on AliExpress.") + dropped;
  part("lines").replaceChildren(
    ...lines.slice(0, 12).map((line) => {
      const item = document.createElement("li");
      const time = document.createElement("time");
      time.dateTime = line.at;
      time.textContent = new Date(line.at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
      item.append(time, ` ${sentence(line)}`);
      return item;
    }),
  );
  part("send").hidden = !pairing || waiting.length === 0;
  part("file").hidden = waiting.length === 0;
  part("forget").hidden = waiting.length === 0 && lines.length === 0;
  part("unpair").hidden = !pairing;
  part("badges-part").hidden = !pairing;
  part("badges").toggleAttribute("checked", state.badges);
}

async function refresh() {
  /** @type {State | undefined} */
  const state = await ask({ type: "state" });
  if (state) show(state);
}

/** @param {string} text */
function complain(text) {
  part("error").textContent = text;
  part("error").hidden = false;
}

/** What browser this is, for the list in Doorstep. */
function browserName() {
  const agent = navigator.userAgent;
  const name = FIREFOX ? "Firefox" : agent.includes("Edg/") ? "Edge" : "Chrome";
  const system = /Android|Windows|Mac OS X|Linux|CrOS/.exec(agent)?.[0] ?? "";
  return [name, system.replace("Mac OS X", "Mac")].filter(Boolean).join(" on ");
}

part("pair").addEventListener("submit", async (event) => {
  event.preventDefault();
  const found = addressOf(/** @type {HTMLInputElement} */ (part("address")).value);
  if ("fault" in found) return complain(found.fault);
  // Asked for here, as browsers want it to follow a click at once.
  const leave = await chrome.permissions.request({ origins: [leaveFor(found.origin, FIREFOX)] }).catch(() => false);
  if (!leave) return complain("Without your leave the extension cannot reach Doorstep.");
  const code = /** @type {HTMLInputElement} */ (part("code")).value;
  const { fault } = (await ask({ type: "pair", address: found.origin, code, name: browserName() })) ?? {};
  if (fault) complain(fault);
  else await refresh();
});

part("send").addEventListener("click", async () => show(await ask({ type: "send" })));
part("unpair").addEventListener("click", async () => {
  await ask({ type: "unpair" });
  await refresh();
});
part("forget").addEventListener("click", async () => {
  await ask({ type: "forget" });
  await refresh();
});
part("badges").addEventListener("change", (event) => {
  ask({ type: "badges", shown: event.target instanceof HTMLInputElement && event.target.checked });
});
part("file").addEventListener("click", async () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([await ask({ type: "file" })], { type: "application/json" }));
  link.download = `aliexpress-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
});

/** What is to be done with the tab this popup was opened over. */
async function aboutThisPage() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  if (id === undefined) return;
  /** @type {{ page_url: string, order?: string, list: boolean } | undefined} */
  const page = await chrome.tabs.sendMessage(id, { type: "where" }).catch(() => undefined);
  if (!page) return;
  part("here").hidden = false;
  part("here-text").textContent = page.order ? `Order ${page.order}` : page.list ? "The list of your orders" : "A page of AliExpress";
  const { order } = page;
  if (order) {
    part("picture").hidden = part("picture-hint").hidden = false;
    part("picture").addEventListener("click", async () => {
      const { fault } = (await ask({ type: "picture", order, page_url: page.page_url })) ?? {};
      if (fault) complain(fault);
      else await refresh();
    });
  }
  if (page.list) {
    part("collect-part").hidden = false;
    await collecting(id);
  }
}

/** @type {Record<string, string>} */
const ENDED = {
  done: "The list is complete.",
  stopped: "Stopped.",
  hidden: "Stopped, as you left the tab.",
  silent: "Stopped, as AliExpress did not answer.",
  empty: "Stopped: AliExpress answered without content.",
  trouble: "Stopped: AliExpress refused, or wants you to log in or prove you are human.",
  unknown: "Stopped: AliExpress answered in a new way.",
  long: "Stopped after 200 pages.",
};

/** @param {number} tab */
async function collecting(tab) {
  const button = part("collect");
  /** @param {import("../types").Collecting} state */
  const tell = (state) => {
    button.textContent = state.running ? "Stop" : "Begin";
    const pages = state.pages === 1 ? "1 more page" : `${state.pages} more pages`;
    part("collecting").textContent = state.running ? `${pages} so far` : state.ended ? `${ENDED[state.ended] ?? state.ended} (${pages})` : "";
  };
  const query = async (/** @type {string} */ type) => {
    const state = await chrome.tabs.sendMessage(tab, { type }).catch(() => undefined);
    if (state) tell(state);
  };
  button.addEventListener("click", () => query(button.textContent === "Stop" ? "collect-stop" : "collect"));
  await query("collecting");
  setInterval(() => query("collecting"), 1000);
}

chrome.storage.onChanged.addListener(() => refresh());
refresh();
aboutThisPage();
