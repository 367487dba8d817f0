import assert from "node:assert/strict";
import test from "node:test";
import { MOST, Queue, ROOM } from "../src/queue.js";

/** A storage as browsers have it, slow enough for two changes to meet. */
function storage() {
  /** @type {Map<string, any>} */
  const kept = new Map();
  const soon = () => new Promise((done) => setImmediate(done));
  return {
    kept,
    /** @param {string | string[] | null} keys */
    async get(keys) {
      await soon();
      return Object.fromEntries((keys === null ? [...kept.keys()] : [keys].flat()).filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))]));
    },
    /** @param {Record<string, any>} items */
    async set(items) {
      await soon();
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    /** @param {string | string[]} keys */
    async remove(keys) {
      await soon();
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
}

const about = (/** @type {string} */ digest) => ({ at: "2026-11-25T00:00:00Z", kind: "orders", count: 1, digest, path: "/api/v1/import", media_type: "application/json" });

test("what waits outlasts the worker and goes once", async () => {
  const store = storage();
  assert.equal(await new Queue(store).add(about("a"), "one"), true);
  const after = new Queue(store);
  const [one] = await after.waiting();
  assert.ok(one);
  assert.equal(await after.content(one.id), "one");
  assert.equal(await after.add(about("a"), "one"), false, "the same waits already");
  await after.remove(one.id, true);
  assert.deepEqual(await after.waiting(), []);
  assert.equal(await after.content(one.id), undefined);
  assert.equal(await after.add(about("a"), "one"), false, "the same was delivered");
});

test("something refused may come again", async () => {
  const queue = new Queue(storage());
  await queue.add(about("a"), "one");
  const [one] = await queue.waiting();
  await queue.remove(one?.id ?? "", false);
  assert.equal(await queue.add(about("a"), "one"), true);
});

test("tabs that capture at once do not take each other's place", async () => {
  const queue = new Queue(storage());
  await Promise.all(Array.from({ length: 40 }, (_, n) => queue.add(about(`d${n}`), `content ${n}`)));
  assert.equal((await queue.waiting()).length, 40);
});

test("when it is full the oldest goes, and that is counted", async () => {
  const store = storage();
  const queue = new Queue(store);
  for (let n = 0; n < MOST + 3; n++) await queue.add(about(`d${n}`), "x");
  const waiting = await queue.waiting();
  assert.equal(waiting.length, MOST);
  assert.equal(waiting[0]?.digest, "d3");
  assert.equal(await queue.dropped(), 3);
  assert.equal([...store.kept.keys()].filter((key) => key.startsWith("body:")).length, MOST);
  await queue.add(about("large"), "x".repeat(ROOM - 10));
  assert.ok((await queue.waiting()).reduce((sum, one) => sum + one.size, 0) <= ROOM);
  assert.equal(await queue.add(about("too large"), "x".repeat(ROOM + 1)), false);
  await queue.clear();
  assert.equal(store.kept.size, 0);
});
