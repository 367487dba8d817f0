// The worker: takes what tabs hand over, keeps it, and sends it to the paired Doorstep. It may be ended by the browser at any
// moment, so it holds nothing that is not in storage.
import { Queue } from "./queue.js";
import * as doorstep from "./doorstep.js";

/** @typedef {import("../types").FromTab} FromTab */
/** @typedef {import("../types").FromPopup} FromPopup */
/** @typedef {import("../types").Pairing} Pairing */
/** @typedef {import("../types").Line} Line */

/** @type {import("../types").Storage} */
const storage = chrome.storage.local;
// Content scripts have no business with the token.
chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })?.catch(() => {});
const queue = new Queue(storage);

const FIREFOX = chrome.runtime.getURL("").startsWith("moz-extension:");
const LINES = 40;
const ALARM = "send";

/** @returns {Promise<Pairing | undefined>} */
async function pairing() {
  return (await storage.get("pairing")).pairing;
}

/** Lines are written one after the other. @type {Promise<unknown>} */
let writing = Promise.resolve();
/** @param {Omit<Line, "at">} line */
function note(line) {
  writing = writing.then(async () => {
    const lines = (await storage.get("lines")).lines ?? [];
    await storage.set({ lines: [{ ...line, at: new Date().toISOString() }, ...lines].slice(0, LINES) });
  });
  return writing;
}

/** @param {string} text */
async function digest(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {Extract<FromTab, { type: "capture" }>} message */
async function capture({ envelope, count }) {
  const { kind, page_url, raw } = envelope;
  const about = {
    at: envelope.captured_at,
    kind,
    count,
    digest: await digest(JSON.stringify([kind, page_url, raw])),
    path: "/api/v1/import",
    media_type: "application/json",
  };
  if (!(await queue.add(about, JSON.stringify(envelope)))) return;
  await note({ kind, count, state: "waiting", told: "" });
  await send();
}

/** @type {Promise<void> | undefined} */
let sending;
/** Sends all that waits, unless that is being done. */
function send() {
  sending ??= drain().finally(() => (sending = undefined));
  return sending;
}

async function drain() {
  const paired = await pairing();
  if (!paired || paired.ended) return;
  for (let one = (await queue.waiting())[0]; one; one = (await queue.waiting())[0]) {
    const content = await queue.content(one.id);
    if (content === undefined) {
      await queue.remove(one.id, false);
      continue;
    }
    const answer = await doorstep.deliver(paired, one, content);
    if (!(await settle(one, answer))) break;
  }
  await wakeLater();
}

/**
 * @param {import("../types").Waiting} one
 * @param {doorstep.Answer} answer
 * @returns {Promise<boolean>} whether to go on with the next
 */
async function settle(one, answer) {
  const said = String(answer.body?.detail ?? `status ${answer.status}`);
  switch (doorstep.fate(answer.status)) {
    case "arrived":
      await queue.remove(one.id, true);
      await storage.remove("error");
      await note({ kind: one.kind, count: one.count, state: "sent", told: doorstep.summary(answer.body) });
      return true;
    case "refused":
      await queue.remove(one.id, false);
      await note({ kind: one.kind, count: one.count, state: "refused", told: said });
      return true;
    case "ended": {
      const paired = await pairing();
      if (paired) await storage.set({ pairing: { ...paired, ended: true }, error: said });
      return false;
    }
    default:
      await storage.set({ error: answer.status ? said : "Doorstep does not answer. What was captured waits here and is sent once it runs." });
      return false;
  }
}

/** Tries again each minute while something waits. */
async function wakeLater() {
  const paired = await pairing();
  const needed = paired && !paired.ended && (await queue.waiting()).length > 0;
  if (needed) await chrome.alarms.create(ALARM, { delayInMinutes: 0.5, periodInMinutes: 1 });
  else await chrome.alarms.clear(ALARM);
}

/** The script that hands over through Doorstep's own page runs there and nowhere else. */
async function registerHandover() {
  const paired = await pairing();
  await chrome.scripting.unregisterContentScripts({ ids: ["handover"] }).catch(() => {});
  if (!paired) return;
  const matches = [doorstep.leaveFor(paired.origin, FIREFOX)];
  await chrome.scripting.registerContentScripts([{ id: "handover", js: ["handover.js"], matches, runAt: "document_idle" }]).catch(() => {});
}

/** @param {Extract<FromPopup, { type: "pair" }>} message */
async function pair({ address, code, name }) {
  const found = doorstep.addressOf(address);
  if ("fault" in found) return { fault: found.fault };
  const answer = await doorstep.pair(found.origin, code, name);
  if (answer.status !== 201 || typeof answer.body?.token !== "string") {
    const fault = answer.status ? (answer.body?.detail ?? `It answers with status ${answer.status}: is this a Doorstep?`) : "Nobody answers at this address. Is Doorstep running?";
    return { fault };
  }
  /** @type {Pairing} */
  const paired = { origin: found.origin, token: answer.body.token, name, paired_at: new Date().toISOString() };
  await storage.set({ pairing: paired });
  await storage.remove("error");
  await registerHandover();
  await send();
  return {};
}

async function unpair() {
  const paired = await pairing();
  if (!paired) return;
  await doorstep.unpair(paired);
  await storage.remove(["pairing", "error"]);
  await registerHandover();
  await wakeLater();
  await chrome.permissions.remove({ origins: [doorstep.leaveFor(paired.origin, FIREFOX)] }).catch(() => {});
}

/** @returns {Promise<import("../types").State>} */
async function state() {
  const kept = await storage.get(["pairing", "lines", "error", "badges"]);
  const { token, ...shown } = kept.pairing ?? {};
  return {
    pairing: token ? shown : undefined,
    waiting: await queue.waiting(),
    dropped: await queue.dropped(),
    lines: kept.lines ?? [],
    error: kept.error,
    badges: kept.badges ?? true,
  };
}

/** What waits, as one file that the Add page takes. Pictures are left out. */
async function file() {
  const captures = (await queue.waiting()).filter((one) => one.media_type === "application/json");
  const contents = await Promise.all(captures.map((one) => queue.content(one.id)));
  return `[${contents.filter((content) => content !== undefined).join(",\n")}]`;
}

/** @param {Extract<FromPopup, { type: "picture" }>} message */
async function picture({ order, page_url }) {
  const at = new Date().toISOString();
  const taken = await chrome.tabs.captureVisibleTab({ format: "jpeg", quality: 90 }).catch(() => undefined);
  const content = taken?.split(",")[1];
  if (!content) return { fault: "The browser did not let this page be pictured. Open this window from the page itself." };
  const path = `/api/v1/orders/${order}/evidence?${new URLSearchParams({ taken_at: at, page: page_url })}`;
  const about = { at, kind: "picture", count: 1, digest: await digest(content), path, media_type: "image/jpeg" };
  if (!(await queue.add(about, content))) return { fault: "The same picture was taken before." };
  await note({ kind: "picture", count: 1, state: "waiting", told: `of order ${order}` });
  await send();
  return {};
}

/** @param {string[]} orders @returns {Promise<import("../types").Verdict[]>} */
async function verdicts(orders) {
  const paired = await pairing();
  const shown = (await storage.get("badges")).badges ?? true;
  const numbers = orders.filter((number) => /^\d{15,17}$/.test(number)).slice(0, 100);
  if (!paired || paired.ended || !shown || numbers.length === 0) return [];
  const answer = await doorstep.verdicts(paired, numbers);
  return answer.status === 200 && Array.isArray(answer.body?.verdicts) ? answer.body.verdicts : [];
}

/** What could not be sent directly, for Doorstep's own page to take. @param {string | undefined} origin */
async function handover(origin) {
  const paired = await pairing();
  if (!paired || origin !== paired.origin) return [];
  await send();
  const waiting = (await queue.waiting()).slice(0, 50);
  return Promise.all(waiting.map(async (one) => ({ ...one, content: (await queue.content(one.id)) ?? "" })));
}

/** @param {string | undefined} origin @param {import("../types").Handed[]} results */
async function handed(origin, results) {
  const paired = await pairing();
  if (!paired || origin !== paired.origin) return;
  const waiting = await queue.waiting();
  for (const { id, status, body } of results) {
    const one = waiting.find((each) => each.id === id);
    // What Doorstep says of its own page's requests says nothing of our token.
    if (one && doorstep.fate(status) !== "ended") await settle(one, { status, body: JSON.parse(body) });
  }
  await wakeLater();
}

/**
 * @param {FromTab} message
 * @param {chrome.runtime.MessageSender} sender
 */
async function fromTab(message, sender) {
  const origin = sender.url ? new URL(sender.url).origin : undefined;
  switch (message.type) {
    case "capture":
      return capture(message);
    case "trouble":
      return note({ kind: message.api, count: 0, state: message.meaning, told: message.code });
    case "verdicts":
      return verdicts(message.orders);
    case "open": {
      const paired = await pairing();
      if (paired && typeof message.page === "string" && /^\/[\w/-]{1,80}$/.test(message.page)) await chrome.tabs.create({ url: paired.origin + message.page });
      return;
    }
    case "handover":
      return handover(origin);
    case "handed":
      return handed(origin, message.results);
  }
}

/** @param {FromPopup} message */
async function fromPopup(message) {
  switch (message.type) {
    case "state":
      return state();
    case "pair":
      return pair(message);
    case "unpair":
      return unpair();
    case "send":
      await send();
      return state();
    case "forget":
      await queue.clear();
      return storage.remove(["lines", "error"]);
    case "file":
      return file();
    case "badges":
      return storage.set({ badges: message.shown });
    case "picture":
      return picture(message);
  }
}

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.id !== chrome.runtime.id || typeof message?.type !== "string") return false;
  // Our own pages may do more than a script in somebody else's.
  const own = sender.url?.startsWith(chrome.runtime.getURL("")) ?? false;
  (own ? fromPopup(message) : fromTab(message, sender)).then(answer, () => answer(undefined));
  return true;
});
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === ALARM) send();
});
chrome.runtime.onStartup.addListener(() => send());
chrome.runtime.onInstalled.addListener(async () => {
  await registerHandover();
  await send();
});
