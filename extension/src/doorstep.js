// The one place that speaks to a server, and only to the Doorstep this browser is paired with.
/** @typedef {import("../types").Pairing} Pairing */

const PATIENCE = 20_000;

/**
 * The address of a Doorstep as typed: its origin. Without encryption only this machine will do, as the token and the
 * orders could be read on the way.
 * @param {string} typed
 * @returns {{ origin: string } | { fault: string }}
 */
export function addressOf(typed) {
  const text = typed.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  /** @type {URL} */
  let url;
  try {
    url = new URL(full);
  } catch {
    return { fault: "This is no address. It looks like http://127.0.0.1:3667." };
  }
  const here = url.hostname === "127.0.0.1" || url.hostname === "localhost";
  if (url.username || url.password) return { fault: "Leave out name and password." };
  if (url.protocol === "https:" || (url.protocol === "http:" && here)) return { origin: url.origin };
  return { fault: "Over a network the address must begin with https://, or others could read along. http:// is for this machine: 127.0.0.1 or localhost." };
}

/**
 * The leave to ask the browser for. Firefox's patterns name no port.
 * @param {string} origin
 * @param {boolean} firefox
 */
export function leaveFor(origin, firefox) {
  const { protocol, hostname, host } = new URL(origin);
  return `${protocol}//${firefox ? hostname : host}/*`;
}

/**
 * @typedef {object} Answer
 * @property {number} status 0 when none came
 * @property {any} body JSON, or nothing
 */

/**
 * @param {string} origin
 * @param {string} path
 * @param {RequestInit} options
 * @returns {Promise<Answer>}
 */
async function ask(origin, path, options) {
  try {
    const response = await fetch(origin + path, {
      ...options,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  } catch {
    return { status: 0, body: undefined };
  }
}

/**
 * @param {string} origin
 * @param {string} code
 * @param {string} name
 */
export function pair(origin, code, name) {
  const headers = { "Content-Type": "application/json" };
  return ask(origin, "/api/v1/pairing", { method: "POST", headers, body: JSON.stringify({ code, name }) });
}

/** @param {Pairing} pairing */
const token = (pairing) => ({ Authorization: `Bearer ${pairing.token}` });

/** @param {Pairing} pairing */
export function unpair(pairing) {
  return ask(pairing.origin, "/api/v1/pairing", { method: "DELETE", headers: token(pairing) });
}

/**
 * Sends something that waited. The same thing sent twice, as its answer was lost, is taken once.
 * @param {Pairing} pairing
 * @param {import("../types").Waiting} one
 * @param {string} content
 */
export function deliver(pairing, one, content) {
  const headers = { ...token(pairing), "Content-Type": one.media_type, "Idempotency-Key": one.id };
  return ask(pairing.origin, one.path, { method: "POST", headers, body: bodyOf(one, content) });
}

/**
 * A picture waits as text, as storage holds no bytes.
 * @param {import("../types").Waiting} one
 * @param {string} content
 * @returns {BodyInit}
 */
export function bodyOf(one, content) {
  return one.media_type.startsWith("image/") ? Uint8Array.from(atob(content), (c) => c.charCodeAt(0)) : content;
}

/**
 * @param {Pairing} pairing
 * @param {string[]} orders
 */
export function verdicts(pairing, orders) {
  return ask(pairing.origin, `/api/v1/verdicts?orders=${orders.join(",")}`, { headers: token(pairing) });
}

/**
 * What an answer means for the thing that was sent: it arrived, it never will, or it shall wait.
 * @param {number} status
 * @returns {"arrived" | "refused" | "later" | "ended"}
 */
export function fate(status) {
  if (status >= 200 && status < 300) return "arrived";
  if (status === 401 || status === 403) return "ended";
  if (status === 0 || status === 408 || status === 409 || status === 421 || status === 429 || status >= 500) return "later";
  return "refused";
}

/**
 * What Doorstep made of it, in a few words.
 * @param {any} told
 * @returns {string}
 */
export function summary(told) {
  if (!told || !Array.isArray(told.orders)) return "";
  const count = (/** @type {any[]} */ all, /** @type {string} */ state) => all.filter((one) => one.state === state).length;
  const parts = [];
  for (const [one, many, all] of /** @type {[string, string, any[]][]} */ ([["order", "orders", told.orders], ["parcel", "parcels", told.parcels ?? []]])) {
    for (const state of ["new", "changed"]) {
      const n = count(all, state);
      if (n) parts.push(`${n} ${state} ${n === 1 ? one : many}`);
    }
  }
  if (told.not_understood?.length) parts.push("something in it was not understood: see Unknown in Doorstep");
  return parts.length ? parts.join(", ") : "nothing new";
}
